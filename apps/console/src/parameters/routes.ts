import type { Route } from '@tessera/web-sdk';

export const parameterRoutes: readonly Route[] = [
  { path: '/console/parameters', page: () => import('./parameters.page.js') },
];
