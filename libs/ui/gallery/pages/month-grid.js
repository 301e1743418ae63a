export default {
  purpose: [
    '一個月的日子；date-field 的日曆用它，也可以單獨放在頁面上。',
    'The days of a month; the calendar of the date field, and of use on a page by itself.',
  ],
  pointer: [
    '滑過的日子有底色；今天、選取的與不能選的，各有顏色以外的樣子。',
    'The day under the pointer gets a ground; today, chosen and impossible days differ by more than colour.',
  ],
  keys: [
    [['←', '→', '↑', '↓'], '前後一天、一週', 'A day or a week back and forth'],
    [['Home', 'End'], '這週的第一天、最後一天', 'First and last day of the week'],
    [['PageUp', 'PageDown'], '上、下個月；加 Shift 是一年', 'A month back and forth; with Shift a year'],
    [['Enter', 'Space'], '選這一天', 'Picks the day'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: () =>
        '<t-month-grid value="2026-03-20" cursor="2026-03-20" today="2026-03-12" calendar="roc"></t-month-grid>',
    },
    {
      name: ['限定範圍與假日，西元', 'Limits and holidays, Gregorian'],
      markup: () =>
        '<t-month-grid cursor="2026-04-08" min="2026-04-03" max="2026-04-24" calendar="gregory"></t-month-grid>',
      set: () => ({ 't-month-grid': { holidays: new Set(['2026-04-03', '2026-04-06']) } }),
    },
  ],
};
