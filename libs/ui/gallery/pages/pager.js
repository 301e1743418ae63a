export default {
  purpose: [
    '用游標分頁的清單：說出第幾筆到第幾筆，往前往後。',
    'For lists by cursor: says which rows are shown and turns the page.',
  ],
  pointer: ['不能往前或往後時按鈕停用。', 'A way that leads nowhere is disabled.'],
  keys: [
    [['Tab'], '到筆數與前後按鈕', 'Reaches the size and the two buttons'],
    [['Enter', 'Space'], '翻頁', 'Turns the page'],
  ],
  examples: [
    {
      name: ['第一頁', 'First page'],
      markup: () => '<t-pager from="1" count="20" has-next></t-pager>',
      set: () => ({ 't-pager': { total: { value: 128, atLeast: false }, sizes: [20, 50] } }),
    },
    {
      name: ['中間，只知道下限', 'In the middle, the total is a least'],
      markup: (t) => `<t-pager from="21" count="20" has-previous has-next unit="${t('人', 'people')}"></t-pager>`,
      set: () => ({ 't-pager': { total: { value: 1000, atLeast: true } } }),
    },
    {
      name: ['載入中', 'Loading'],
      markup: () => '<t-pager from="21" count="20" has-previous has-next loading></t-pager>',
    },
    { name: ['空的', 'Empty'], markup: () => '<t-pager count="0"></t-pager>' },
  ],
};
