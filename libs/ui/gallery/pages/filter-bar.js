import { long } from '../invented.js';

const fields = (t) => [
  { kind: 'keyword', name: 'q', label: t('標題或內文', 'Title or text') },
  { kind: 'period', label: t('發布日期', 'Published'), from: 'from', to: 'to' },
  {
    kind: 'choice',
    name: 'audience',
    label: t('範圍', 'Audience'),
    all: t('全部範圍', 'All audiences'),
    options: [
      { value: 'government', label: t('全府', 'Whole government') },
      { value: 'agency', label: t('本機關', 'Agency') },
    ],
  },
];

export default {
  purpose: [
    '清單上方的一列條件；手機上收成一個按鈕，上面寫著設了幾項。',
    'The filters of a list in one row above it; on phones a button that says how many are set.',
  ],
  pointer: [
    '起訖日在小視窗裡選。每一項選好就生效，由頁面記在網址裡。',
    'The days are chosen in a small window. Each choice takes effect at once; the page keeps it in the address.',
  ],
  keys: [
    [['Tab'], '到每一個條件', 'Reaches each filter'],
    [['Esc'], '關閉日期視窗；在關鍵字裡：清空', 'Closes the window of the days; in the keyword: empties it'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) => `<t-filter-bar label="${t('篩選公告', 'Filter notices')}"></t-filter-bar>`,
      set: (t) => ({ 't-filter-bar': { fields: fields(t) } }),
    },
    {
      name: ['已設條件，另加一欄', 'With filters set, and a field of the page'],
      markup: (t) =>
        `<t-filter-bar label="${t('篩選公告', 'Filter notices')}"><t-checkbox label="${t('只看附檔的', 'With files only')}"></t-checkbox></t-filter-bar>`,
      set: (t) => ({
        't-filter-bar': {
          fields: fields(t),
          values: { q: t('停電', 'power'), from: '2026-02-01', to: '2026-03-12', audience: 'government' },
        },
      }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-filter-bar label="${t('篩選計畫', 'Filter plans')}"></t-filter-bar>`,
      set: (t) => ({
        't-filter-bar': {
          fields: [
            { kind: 'keyword', name: 'q', label: t('計畫名稱', 'Name of the plan') },
            {
              kind: 'choice',
              name: 'plan',
              label: t('計畫', 'Plan'),
              all: t('全部', 'All'),
              options: [{ value: 'a', label: long(t) }],
            },
          ],
          values: { plan: 'a' },
        },
      }),
    },
  ],
};
