import type { Route } from '@tessera/web-sdk';

export const mailRoutes: readonly Route[] = [{ path: '/console/mail', page: () => import('./mail.page.js') }];
