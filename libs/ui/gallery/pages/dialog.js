import { long } from '../invented.js';

export default {
  purpose: [
    '一個必須先決定才能繼續的問題。明細用 side-panel。',
    'A decision that has to be made before going on. Details go into a side panel.',
  ],
  pointer: [
    '開啟後焦點留在裡面，關閉後回到原來的按鈕。按旁邊不會關，除非這樣設定。',
    'The focus stays inside while it is open and then returns to the button. A press beside it does not close it unless told.',
  ],
  keys: [
    [['Tab'], '在對話框裡循環', 'Goes round inside'],
    [['Esc'], '關閉（頁面可以阻止）', 'Closes it, unless the page prevents that'],
  ],
  examples: [
    {
      name: ['刪除前確認', 'Before deleting'],
      markup: (t) => `<t-button variant="danger-line">${t('刪除', 'Delete')}</t-button>
      <t-dialog heading="${t('刪除這則公告？', 'Delete this notice?')}" subline="${t('停車場動線調整', 'New ways through the car park')}">
        ${t('公告與 2 個附件會永久刪除。', 'The notice and its 2 attachments are gone for good.')}
        <t-button slot="footer-start" variant="quiet">${t('改為下架', 'Take down instead')}</t-button>
        <t-button slot="footer" autofocus>${t('取消', 'Cancel')}</t-button>
        <t-button slot="footer" variant="danger">${t('刪除', 'Delete')}</t-button>
      </t-dialog>`,
      press: {
        't-button:not([slot])': (root) => root.querySelector('t-dialog').show(),
        '[slot=footer]': (root) => root.querySelector('t-dialog').close(),
      },
    },
    {
      name: ['小，按旁邊就關', 'Small, closes on a press beside it'],
      markup: (t) => `<t-button>${t('關於', 'About')}</t-button>
      <t-dialog size="small" close-on-backdrop no-cross heading="${t('關於這個系統', 'About this system')}">${t('按旁邊或 Esc 關閉。', 'Press beside it, or Esc.')}</t-dialog>`,
      press: { 't-button': (root) => root.querySelector('t-dialog').show() },
    },
    {
      name: ['大，長文字', 'Large, long text'],
      markup: (t) => `<t-button>${t('使用規定', 'Rules')}</t-button>
      <t-dialog size="large" heading="${long(t)}">${long(t).repeat(6)}</t-dialog>`,
      press: { 't-button': (root) => root.querySelector('t-dialog').show() },
    },
    {
      name: ['中（預設）', 'Medium (the default)'],
      markup: (t) => `<t-button>${t('新增群組', 'New group')}</t-button>
      <t-dialog size="medium" heading="${t('新增群組', 'New group')}"><t-text-field label="${t('名稱', 'Name')}"></t-text-field></t-dialog>`,
      press: { 't-button': (root) => root.querySelector('t-dialog').setAttribute('open', '') },
    },
  ],
};
