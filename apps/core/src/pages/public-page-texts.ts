import type { Localized } from '@tessera/contracts';

/** What stands in place of a public page; the browser asks again by itself. */
export const noPublicPageTexts: Record<'paused' | 'missing', { title: Localized; text: Localized }> = {
  paused: {
    title: { 'zh-Hant': '暫停服務', en: 'Out of service' },
    text: {
      'zh-Hant': '這項功能目前無法使用，恢復後本頁會自動重新載入。',
      en: 'This is not available at present. The page loads again by itself as soon as it is.',
    },
  },
  missing: {
    title: { 'zh-Hant': '找不到這個頁面', en: 'There is no such page' },
    text: {
      'zh-Hant': '網址不正確，或這項功能目前未開放。開放後本頁會自動重新載入。',
      en: 'The address is wrong, or this is not open at present. If it opens, the page loads again by itself.',
    },
  },
};
