import type { Route } from '@tessera/web-sdk';

export const helpRoutes: readonly Route[] = [
  { path: '/console/help', page: () => import('./help.page.js') },
  { path: '/console/help/seed-persons', page: () => import('./seed-persons.page.js') },
];
