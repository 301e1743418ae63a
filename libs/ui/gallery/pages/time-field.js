import { fieldPointer, long } from '../invented.js';

export default {
  purpose: [
    '一個時間，24 小時制，可輸入或從清單選；送出的值一律是 HH:MM。',
    'A time of day, typed or picked from a list; the value sent is always HH:MM.',
  ],
  pointer: fieldPointer,
  keys: [
    [['Tab'], '到欄位', 'Reaches the field'],
    [['↑', '↓'], '開啟清單，在清單中移動', 'Opens the list and moves in it'],
    [['Enter'], '選這個時間；清單關閉時送出表單', 'Picks the time; with the list closed sends the form'],
    [['Esc'], '關閉清單，保留輸入的內容', 'Closes the list and keeps what is typed'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) =>
        `<t-time-field label="${t('開始', 'Begin')}" value="09:30" help="${t('可輸入 9、930、9:30 或下午 2:30。', 'Takes 9, 930, 9:30 or 2:30 pm.')}"></t-time-field>`,
    },
    {
      name: ['空的，選填', 'Empty, optional'],
      markup: (t) =>
        `<t-time-field optional placeholder="09:00" label="${t('抵達時間', 'Time of arrival')}"></t-time-field>`,
    },
    {
      name: ['限定範圍，每 15 分鐘，可到午夜', 'Within limits, each 15 minutes, until midnight'],
      markup: (t) =>
        `<t-time-field label="${t('結束', 'End')}" min="17:00" max="24:00" step="15" value="24:00"></t-time-field>`,
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-time-field disabled label="${t('開放時間', 'Opens at')}" value="08:00"></t-time-field>`,
    },
    {
      name: ['錯誤，長文字', 'Error, long text'],
      markup: (t) =>
        `<t-time-field label="${long(t)}" error="${t('這個時段已被借用。最近可借：13:30–15:00。', 'That time is taken. The next free one: 13:30–15:00.')}" value="10:00"></t-time-field>`,
    },
    {
      name: ['只給報讀軟體的標籤', 'A label for screen readers only'],
      markup: (t) => `<t-time-field hide-label label="${t('開始', 'Begin')}" value="13:00"></t-time-field>`,
    },
  ],
};
