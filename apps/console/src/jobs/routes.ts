import type { Route } from '@tessera/web-sdk';

export const jobRoutes: readonly Route[] = [
  { path: '/console/jobs', page: () => import('./jobs.page.js') },
  { path: '/console/jobs/schedules', page: () => import('./schedules.page.js') },
];
