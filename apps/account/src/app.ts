import { createApp } from '@tessera/web-sdk';
import { AccountPage } from './account.page.js';

export const { bootstrap, mount, unmount } = createApp({
  routes: [
    { path: '/account', page: AccountPage },
    { path: '/account/:section', page: AccountPage },
  ],
});
