import type { Route } from '@tessera/web-sdk';

const page = () => import('./accounts.page.js');

export const accountRoutes: readonly Route[] = [
  { path: '/console/accounts', page },
  { path: '/console/accounts/:id', page },
];
