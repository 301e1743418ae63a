import { long } from '../invented.js';

export default {
  purpose: [
    '清單中一項的明細，從右邊滑出；手機上佔滿畫面。',
    'The detail of a row, from the right edge; on phones it fills the screen.',
  ],
  pointer: [
    '焦點留在裡面，關閉後回到開啟它的按鈕。',
    'The focus stays inside and returns to the button that opened it.',
  ],
  keys: [
    [['Tab'], '在面板裡循環', 'Goes round inside'],
    [['Esc'], '關閉（頁面可以阻止）', 'Closes it, unless the page prevents that'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) => `<t-button>${t('明細', 'Details')}</t-button>
      <t-side-panel heading="林昱翔" subline="${t('資訊處 科員', 'Officer, Information Technology')}">
        <t-icon-button slot="actions" icon="edit" label="${t('編輯', 'Edit')}"></t-icon-button>
        <t-text-field label="${t('分機', 'Extension')}" value="2188"></t-text-field>
        <t-button slot="footer" variant="primary">${t('儲存', 'Save')}</t-button>
      </t-side-panel>`,
      press: {
        't-button:not([slot])': (root) => root.querySelector('t-side-panel').show(),
        '[slot=footer]': (root) => root.querySelector('t-side-panel').close(),
      },
    },
    {
      name: ['按旁邊就關，長文字', 'Closes on a press beside it, long text'],
      markup: (t) => `<t-button>${t('計畫', 'Plan')}</t-button>
      <t-side-panel close-on-backdrop heading="${long(t)}">${long(t).repeat(4)}</t-side-panel>`,
      press: { 't-button': (root) => root.querySelector('t-side-panel').setAttribute('open', '') },
    },
  ],
};
