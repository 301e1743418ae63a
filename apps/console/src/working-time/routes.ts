import type { Route } from '@tessera/web-sdk';

export const workingTimeRoutes: readonly Route[] = [
  { path: '/console/working-time', page: () => import('./office-calendar.page.js') },
];
