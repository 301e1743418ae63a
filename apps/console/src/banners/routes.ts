import type { Route } from '@tessera/web-sdk';

export const bannerRoutes: readonly Route[] = [{ path: '/console/banners', page: () => import('./banners.page.js') }];
