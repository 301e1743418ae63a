import { registerCatalogue } from '@tessera/web-sdk';

/** The few words that every page shows; the page's own come with the page. */
export const entryText = registerCatalogue('waiting-entry', {
  'zh-Hant': { title: '待我處理', count: '{count} 筆待處理' },
  en: { title: 'Waiting for me', count: '{count} waiting' },
});
