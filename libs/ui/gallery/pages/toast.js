import { long } from '../invented.js';

export default {
  purpose: [
    '一則短訊息：由 toast() 放進 toast-stack，不直接寫在頁面上。',
    'One short message; toast() puts it into the stack, pages do not write it themselves.',
  ],
  pointer: ['指著它或焦點在裡面時不會自己關閉。', 'It does not close while pointed at or focused.'],
  keys: [
    [['Tab'], '到動作與關閉按鈕', 'Reaches the action and the cross'],
    [['Enter', 'Space'], '按下', 'Presses it'],
  ],
  examples: [
    {
      name: ['種類', 'Variants'],
      markup: (t) => `<div class="stack">
        <t-toast duration="86400000" variant="success" message="${t('已核准 3 筆借用', '3 bookings approved')}"></t-toast>
        <t-toast duration="86400000" variant="info" message="${t('有新版本', 'There is a new version')}"></t-toast>
        <t-toast duration="86400000" variant="warning" message="${t('即將登出', 'You will be signed out soon')}"></t-toast>
        <t-toast duration="86400000" variant="danger" message="${t('沒有送出', 'Not sent')}"></t-toast>
      </div>`,
    },
    {
      name: ['附動作，長文字', 'With an action, long text'],
      markup: (t) => `<t-toast duration="86400000" message="${long(t)}" action="${t('復原', 'Undo')}"></t-toast>`,
    },
  ],
};
