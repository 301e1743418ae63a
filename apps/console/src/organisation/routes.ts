import type { Route } from '@tessera/web-sdk';

const page = () => import('./organisation.page.js');

export const organisationRoutes: readonly Route[] = [
  { path: '/console/organisation', page },
  { path: '/console/organisation/:code', page },
];
