import { createApp } from '@tessera/web-sdk';
import { DetailPage } from './detail.page.js';
import { ListPage } from './list.page.js';

export const { bootstrap, mount, unmount } = createApp({
  routes: [
    { path: '/sample', page: ListPage },
    { path: '/sample/:id', page: DetailPage },
  ],
});
