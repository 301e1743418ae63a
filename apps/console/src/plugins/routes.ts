import type { Route } from '@tessera/web-sdk';

export const pluginRoutes: readonly Route[] = [
  { path: '/console/plugins', page: () => import('./plugin-catalogue.page.js') },
  { path: '/console/plugins/switches', page: () => import('./plugin-switches.page.js') },
];
