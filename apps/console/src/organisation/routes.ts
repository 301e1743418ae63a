import type { Route } from '@tessera/web-sdk';

export const organisationRoutes: readonly Route[] = [
  { path: '/console/organisation', page: () => import('./organisation.page.js') },
];
