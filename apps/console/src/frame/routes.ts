import type { Route } from '@tessera/web-sdk';
import { ConsoleHomePage } from './console-home.page.js';

export const homeRoutes: readonly Route[] = [{ path: '/console', page: ConsoleHomePage }];
