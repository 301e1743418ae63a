import type { Route } from '@tessera/web-sdk';

export const roleRoutes: readonly Route[] = [
  { path: '/console/roles', page: () => import('./roles.page.js') },
  { path: '/console/roles/grants', page: () => import('./grants.page.js') },
  { path: '/console/roles/explain', page: () => import('./explain.page.js') },
];
