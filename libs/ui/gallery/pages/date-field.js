import { fieldPointer, long } from '../invented.js';

export default {
  purpose: [
    '一個日期，民國或西元都能輸入或從日曆選；送出的值一律是 YYYY-MM-DD。',
    'A date, typed or picked in either calendar; the value sent is always YYYY-MM-DD.',
  ],
  pointer: fieldPointer,
  keys: [
    [['Tab'], '到欄位，再到日曆按鈕', 'Reaches the field, then the calendar button'],
    [['Alt + ↓'], '開啟日曆', 'Opens the calendar'],
    [['←', '→', '↑', '↓'], '前後一天、一週', 'A day or a week back and forth'],
    [['PageUp', 'PageDown'], '上、下個月；加 Shift 是一年', 'A month back and forth; with Shift a year'],
    [['Enter'], '選這一天；在欄位中則送出表單', 'Picks the day; in the field sends the form'],
    [['Esc'], '關閉日曆，焦點回到按鈕', 'Closes the calendar and returns to the button'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) =>
        `<t-date-field label="${t('借用日期', 'Day')}" value="2026-03-20" help="${t('可輸入 1150320、115/3/20 或 2026-03-20。', 'Takes 1150320, 115/3/20 or 2026-03-20.')}"></t-date-field>`,
    },
    {
      name: ['空的，選填', 'Empty, optional'],
      markup: (t) =>
        `<t-date-field optional placeholder="115/03/20" label="${t('出生日期', 'Date of birth')}"></t-date-field>`,
    },
    {
      name: ['限定範圍', 'Within limits'],
      markup: (t) =>
        `<t-date-field label="${t('到期日', 'Expiry')}" min="2026-03-01" max="2026-12-31" value="2026-12-31"></t-date-field>`,
      set: () => ({ 't-date-field': { holidays: new Set(['2026-12-25']) } }),
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-date-field disabled label="${t('發布日期', 'Published')}" value="2026-03-12"></t-date-field>`,
    },
    {
      name: ['錯誤，長文字', 'Error, long text'],
      markup: (t) =>
        `<t-date-field label="${long(t)}" error="${t('這一天是假日，請改選上班日。', 'That day is a holiday. Choose a working day.')}" value="2026-04-05"></t-date-field>`,
    },
    {
      name: ['只給報讀軟體的標籤', 'A label for screen readers only'],
      markup: (t) => `<t-date-field hide-label label="${t('起始日', 'From')}" value="2026-03-20"></t-date-field>`,
    },
  ],
};
