import { createApp } from '@tessera/web-sdk';
import CurrentNoticesPage from './list/current-notices.page.js';

const past = () => import('./list/past-notices.page.js');
const form = () => import('./editing/notice-form.page.js');

/** The pages of the bulletin. List and detail are one page, so that the list stays while one reads. */
export const { bootstrap, mount, unmount } = createApp({
  routes: [
    { path: '/bulletin', page: CurrentNoticesPage },
    { path: '/bulletin/history', page: past },
    { path: '/bulletin/history/:id', page: past },
    { path: '/bulletin/followed', page: () => import('./follows/followed-notices.page.js') },
    { path: '/bulletin/mine', page: () => import('./own/own-notices.page.js') },
    { path: '/bulletin/categories', page: () => import('./categories/categories.page.js') },
    { path: '/bulletin/new', page: form },
    { path: '/bulletin/:id/edit', page: form },
    { path: '/bulletin/:id/progress', page: () => import('./must-read/progress.page.js') },
    { path: '/bulletin/:id', page: CurrentNoticesPage },
  ],
});
