import { long } from '../invented.js';

export default {
  purpose: ['輸入時就搜尋的欄位；清除也是一次搜尋。', 'Searches while one types; clearing it is a search too.'],
  pointer: ['有文字時右邊出現清除按鈕。', 'With text in it a button to clear it appears at the right.'],
  keys: [
    [['Tab'], '到欄位，再到清除按鈕', 'Reaches the field, then the clear button'],
    [['Enter'], '立刻搜尋', 'Searches at once'],
    [['Esc'], '清除', 'Clears it'],
  ],
  examples: [
    {
      name: ['空的', 'Empty'],
      markup: (t) => `<t-search-field label="${t('機關名稱', 'Name of an agency')}"></t-search-field>`,
    },
    {
      name: ['有文字，慢一點才搜尋', 'With text, and a longer pause'],
      markup: (t) =>
        `<t-search-field delay="600" label="${t('機關名稱', 'Name of an agency')}" value="${t('科', 'Division')}"></t-search-field>`,
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-search-field disabled label="${t('機關名稱', 'Name of an agency')}"></t-search-field>`,
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) =>
        `<t-search-field label="${t('計畫', 'Plan')}" value="${long(t)}" placeholder="${t('計畫名稱', 'Name of a plan')}"></t-search-field>`,
    },
  ],
};
