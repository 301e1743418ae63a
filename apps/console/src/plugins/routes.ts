import type { Route } from '@tessera/web-sdk';

export const pluginRoutes: readonly Route[] = [{ path: '/console/plugins', page: () => import('./plugins.page.js') }];
