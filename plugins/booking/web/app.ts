import { createApp } from '@tessera/web-sdk';

/** The pages of booking, in the order of its sections. Where two routes fit, the earlier one is taken. */
export const { bootstrap, mount, unmount } = createApp({
  routes: [{ path: '/booking/review', page: () => import('./review/review.page.js') }],
});
