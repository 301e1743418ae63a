import { long } from '../invented.js';

export default {
  purpose: ['一塊有標題的內容：表單、表格或清單。', 'A piece of content with a heading: a form, a table or a list.'],
  keys: [],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) =>
        `<t-panel heading="${t('授權', 'Permissions')}" subline="${t('3 項', '3 entries')}" icon="lock">${t('內容', 'Content')}</t-panel>`,
    },
    {
      name: ['動作與頁尾', 'Acts and a footer'],
      markup: (t) =>
        `<t-panel heading="${t('公告', 'Notices')}"><t-button slot="actions" size="small" icon="plus">${t('新增', 'Add')}</t-button>${t('內容', 'Content')}<span slot="footer">${t('更新於 09:40', 'As of 09:40')}</span></t-panel>`,
    },
    {
      name: ['沒有內距', 'Flush'],
      markup: (t) => `<t-panel flush heading="${t('公告', 'Notices')}"><t-pager count="3"></t-pager></t-panel>`,
    },
    {
      name: ['標題層級，長文字', 'Level of the heading, long text'],
      markup: (t) =>
        `<div class="stack"><t-panel level="2" heading="${long(t)}">${long(t)}</t-panel><t-panel level="3" heading="${t('小標題', 'A lesser heading')}">${t('內容', 'Content')}</t-panel></div>`,
    },
  ],
};
