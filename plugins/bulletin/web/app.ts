import { createApp } from '@tessera/web-sdk';
import NoticeAreaPage from './list/notice-area.page.js';

/** The pages of the bulletin. List and detail are one page, so that the list stays while one reads. */
export const { bootstrap, mount, unmount } = createApp({
  routes: [
    { path: '/bulletin', page: NoticeAreaPage },
    { path: '/bulletin/mine', page: () => import('./own/own-notices.page.js') },
    { path: '/bulletin/new', page: () => import('./editing/notice-form.page.js') },
    { path: '/bulletin/:id/edit', page: () => import('./editing/notice-form.page.js') },
    { path: '/bulletin/:id', page: NoticeAreaPage },
  ],
});
