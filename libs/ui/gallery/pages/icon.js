export default {
  purpose: [
    'Tabler 線條圖示。旁邊有文字時只是裝飾，單獨使用時要有 label。',
    'An outline icon of Tabler. Beside words it is decoration; alone it needs a label.',
  ],
  keys: [],
  examples: [
    {
      name: ['大小', 'Sizes'],
      markup: () =>
        '<div class="row"><t-icon name="bell" size="14"></t-icon><t-icon name="bell" size="16"></t-icon><t-icon name="bell" size="18"></t-icon><t-icon name="bell" size="20"></t-icon><t-icon name="bell" size="28"></t-icon></div>',
    },
    {
      name: ['填滿表示「開」', 'Filled means “on”'],
      markup: (t) =>
        `<div class="row"><t-icon name="star" label="${t('不在最愛', 'No favourite')}"></t-icon><t-icon name="star" filled label="${t('最愛', 'Favourite')}"></t-icon></div>`,
    },
    { name: ['沒有收錄的名稱', 'A name that is not carried'], markup: () => '<t-icon name="no-such-icon"></t-icon>' },
    {
      name: ['隨文字顏色', 'In the colour of the text'],
      markup: (t) => `<a href="#icon"><t-icon name="help" size="18"></t-icon> ${t('使用說明', 'Help')}</a>`,
    },
  ],
};
