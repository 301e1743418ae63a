import type { Route } from '@tessera/web-sdk';

export const applicationRoutes: readonly Route[] = [
  { path: '/console/applications', page: () => import('./applications.page.js') },
  { path: '/console/applications/categories', page: () => import('./categories.page.js') },
  { path: '/console/applications/big-six', page: () => import('./big-six.page.js') },
];
