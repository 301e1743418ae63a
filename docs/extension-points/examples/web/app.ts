import { createApp } from '@tessera/web-sdk';

/** Every page below `/loans`; each is fetched when it is opened. */
export const { bootstrap, mount, unmount } = createApp({
  routes: [{ path: '/loans', page: () => import('./loans.page.js') }],
});
