import { long } from '../invented.js';

const months = (t) =>
  ['1', '2', '3', '4', '5', '6'].map((month) =>
    t(`${month} 月`, ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'][month - 1]),
  );
const rooms = (t) => [
  { name: t('第一會議室', 'Room 1'), values: [42, 38, 51, 47, 60, 55] },
  { name: t('第二會議室', 'Room 2'), values: [28, 31, 30, 44, 39, 41] },
  { name: t('大禮堂', 'Hall'), values: [8, 12, 6, 9, 14, 11] },
];

export default {
  purpose: [
    '長條圖或折線圖，附同樣數字的表格；報讀軟體一律讀得到表格。',
    'Bars or lines with the table of the same figures, which screen readers always find.',
  ],
  pointer: [
    '指標停在長條或點上會顯示數字；按鈕顯示或隱藏表格。各序列另以花紋、線型與點形區分。',
    'A figure is shown while the pointer rests on its bar or point; the button shows or hides the table. Series differ by pattern, dash and mark as well.',
  ],
  keys: [
    [['Tab'], '到「顯示表格」', 'Reaches the button of the table'],
    [['Enter', 'Space'], '顯示或隱藏表格', 'Shows or hides the table'],
  ],
  examples: [
    {
      name: ['長條', 'Bars'],
      markup: (t) =>
        `<t-chart unit="${t('小時', 'hours')}" item-label="${t('月份', 'Month')}" label="${t('第一會議室使用時數', 'Use of room 1')}"></t-chart>`,
      set: (t) => ({ 't-chart': { figures: { labels: months(t), series: rooms(t).slice(0, 1) } } }),
    },
    {
      name: ['多個序列', 'Several series'],
      markup: (t) => `<t-chart unit="${t('小時', 'hours')}" label="${t('會議室使用時數', 'Use of rooms')}"></t-chart>`,
      set: (t) => ({ 't-chart': { figures: { labels: months(t), series: rooms(t) } } }),
    },
    {
      name: ['堆疊，表格打開', 'Stacked, with its table'],
      markup: (t) =>
        `<t-chart stacked table-open unit="${t('小時', 'hours')}" label="${t('場地使用時數', 'Use of rooms')}"></t-chart>`,
      set: (t) => ({ 't-chart': { figures: { labels: months(t), series: rooms(t) } } }),
    },
    {
      name: ['橫向，長文字', 'Lying, long text'],
      markup: (t) =>
        `<t-chart direction="lying" unit="${t('次', 'times')}" label="${t('各機關借用次數', 'Bookings by agency')}"></t-chart>`,
      set: (t) => ({
        't-chart': {
          figures: {
            labels: [long(t), t('秘書處', 'Secretariat'), t('資訊處', 'Information')],
            series: [{ name: t('次數', 'Times'), values: [1284, 417, 96] }],
          },
        },
      }),
    },
    {
      name: ['折線，缺一個數字', 'Lines, one figure missing'],
      markup: (t) =>
        `<t-chart kind="lines" unit="${t('小時', 'hours')}" label="${t('逐月使用時數', 'Use by month')}"></t-chart>`,
      set: (t) => ({
        't-chart': {
          figures: {
            labels: months(t),
            series: rooms(t).map((room, at) => (at === 2 ? { ...room, values: [8, 12, null, 9, 14, 11] } : room)),
          },
        },
      }),
    },
    {
      name: ['直向長條，沒有資料', 'Upright bars, nothing to show'],
      markup: (t) => `<t-chart kind="bars" direction="upright" label="${t('使用時數', 'Use')}"></t-chart>`,
    },
  ],
};
