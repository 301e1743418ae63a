import { long } from '../invented.js';

export default {
  purpose: [
    '這一頁在入口網的哪裡；最後一項是這一頁，不是連結。',
    'Where in the portal this page is; the last entry is the page itself and no link.',
  ],
  pointer: [
    '除了最後一項都是連結；滑過時加底線。',
    'Everything but the last entry is a link, underlined under the pointer.',
  ],
  keys: [
    [['Tab'], '到下一個連結', 'Reaches the next link'],
    [['Enter'], '開啟', 'Opens it'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: () => '<t-breadcrumb></t-breadcrumb>',
      set: (t) => ({
        't-breadcrumb': {
          items: [
            { label: t('首頁', 'Home'), href: '#breadcrumb' },
            { label: t('管理', 'Administration'), href: '#breadcrumb' },
            { label: t('機關組織', 'Organisation') },
          ],
        },
      }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: () => '<t-breadcrumb></t-breadcrumb>',
      set: (t) => ({
        't-breadcrumb': { items: [{ label: t('首頁', 'Home'), href: '#breadcrumb' }, { label: long(t) }] },
      }),
    },
  ],
};
