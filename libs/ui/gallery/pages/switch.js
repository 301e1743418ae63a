import { long } from '../invented.js';

export default {
  purpose: ['開或關，立刻生效；頁面可以先問再改。', 'On or off, at once; a page can ask before it changes.'],
  pointer: [
    '按文字也會切換。鎖定時看得到狀態但不能改。',
    'A press on the words switches it too. Locked it shows its state and cannot be changed.',
  ],
  keys: [
    [['Tab'], '到開關', 'Reaches the switch'],
    [['Enter', 'Space'], '切換', 'Switches it'],
  ],
  examples: [
    {
      name: ['狀態', 'States'],
      markup: (t) =>
        `<div class="row"><t-switch checked label="${t('啟用', 'On')}"></t-switch><t-switch label="${t('停用', 'Off')}"></t-switch></div>`,
    },
    {
      name: ['鎖定', 'Locked'],
      markup: (t) => `<t-switch checked locked label="${t('由上級鎖定', 'Decided above')}"></t-switch>`,
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) =>
        `<div class="row"><t-switch disabled label="${t('停用', 'Off')}"></t-switch><t-switch disabled checked label="${t('啟用', 'On')}"></t-switch></div>`,
    },
    {
      name: ['只給報讀軟體的標籤', 'A label for screen readers only'],
      markup: (t) => `<t-switch hide-label checked label="${t('布告欄', 'Bulletin')}"></t-switch>`,
    },
    { name: ['長文字', 'Long text'], markup: (t) => `<t-switch label="${long(t)}"></t-switch>` },
  ],
};
