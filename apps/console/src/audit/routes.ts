import type { Route } from '@tessera/web-sdk';

export const auditRoutes: readonly Route[] = [
  { path: '/console/audit', page: () => import('./audit.page.js') },
  { path: '/console/audit/integrity', page: () => import('./integrity.page.js') },
];
