import { long } from '../invented.js';

export default {
  purpose: ['沒有資料時說出：缺什麼、怎樣才會有。', 'Says what is missing where nothing is, and what would fill it.'],
  keys: [],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) =>
        `<t-empty icon="calendar-off" heading="${t('還沒有借用紀錄', 'No bookings yet')}" note="${t('借用場地或公務車後會列在這裡。', 'Rooms and cars that you book are listed here.')}"></t-empty>`,
    },
    {
      name: ['附按鈕', 'With a button'],
      markup: (t) =>
        `<t-empty heading="${t('還沒有草稿', 'No drafts')}"><t-button size="small" icon="plus">${t('新增', 'Add')}</t-button></t-empty>`,
    },
    { name: ['長文字', 'Long text'], markup: (t) => `<t-empty heading="${long(t)}" note="${long(t)}"></t-empty>` },
  ],
};
