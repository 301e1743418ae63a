import type { Route } from '@tessera/web-sdk';

export const accountRoutes: readonly Route[] = [
  { path: '/console/accounts', page: () => import('./accounts.page.js') },
];
