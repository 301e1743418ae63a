import type { Route } from '@tessera/web-sdk';

export const healthRoutes: readonly Route[] = [{ path: '/console/health', page: () => import('./health.page.js') }];
