import { inventedBookings, long } from '../invented.js';

const columns = (t) => [
  { key: 'title', label: t('資源與案號', 'Resource'), sortable: true, note: (row) => row.number },
  { key: 'time', label: t('借用時間', 'Time'), sortable: true, nowrap: true },
  { key: 'person', label: t('申請人', 'From'), note: (row) => row.unit },
  { key: 'people', label: t('人數', 'People'), numeric: true },
];

export default {
  purpose: [
    '列表：可排序、可選取、每列有動作；手機上每列是一張卡片。',
    'A table: sorted, chosen from, with acts in each row; a card for each row on a phone.',
  ],
  pointer: [
    '按欄名排序；按住 Shift 再按核取方塊可連續選取。有焦點的那一列消失時，焦點移到補上的那一列。',
    'A press on a column head sorts; Shift and a press on a checkbox chooses all between. When the row with the focus goes away, the focus goes to the one that takes its place.',
  ],
  keys: [
    [['Tab'], '到欄名、核取方塊與按鈕', 'Reaches heads, checkboxes and buttons'],
    [['↑', '↓'], '上一列、下一列；加 Shift 連續選取', 'A row up or down; with Shift chooses them'],
    [['x', 'Space'], '選取這一列', 'Chooses the row'],
    [['Enter'], '在核取方塊上：檢視這一列', 'On a checkbox: opens the row'],
    [['Esc'], '清除選取', 'Clears the choice'],
  ],
  examples: [
    {
      name: ['審核', 'To be reviewed'],
      wide: true,
      markup: (t) => `<t-data-table selectable label="${t('借用申請', 'Bookings')}"></t-data-table>`,
      set: (t) => ({
        't-data-table': {
          columns: columns(t),
          rows: inventedBookings(t),
          sort: { key: 'time', direction: 'ascending' },
          chosen: new Set(['a', 'c']),
          actions: [
            { key: 'approve', label: t('核准', 'Approve') },
            { key: 'refuse', label: t('駁回', 'Refuse'), variant: 'quiet', possible: (row) => row.id !== 'c' },
          ],
          rowName: (row) => row.title,
          rowState: (row) =>
            ({
              b: {
                note: {
                  tone: 'warning',
                  text: t(
                    '同時段另有 1 筆候補。駁回後會通知候補者。',
                    'Somebody else waits for this time and will be told.',
                  ),
                },
              },
              d: { gone: true, note: { text: t('陳怡蓁已於 10:21 核准。', 'Approved at 10:21 by Chen Yi-chen.') } },
            })[row.id],
        },
      }),
    },
    {
      name: ['只供檢視，長文字', 'Only shown, long text'],
      wide: true,
      markup: (t) => `<t-data-table label="${t('借用紀錄', 'Records')}"></t-data-table>`,
      set: (t) => ({
        't-data-table': {
          columns: columns(t).slice(1),
          rows: [
            { id: 'a', time: '115/03/16 09:00–11:00', person: long(t), unit: t('社會局', 'Welfare'), people: '1,284' },
          ],
        },
      }),
    },
  ],
};
