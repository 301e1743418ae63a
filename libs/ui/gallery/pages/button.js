import { buttonKeys, long } from '../invented.js';

export default {
  purpose: [
    '做一件事。文字是動詞，2 到 6 個字；一個畫面最多一個主要按鈕。',
    'Does one thing. Its words are a verb; a view has one primary button at most.',
  ],
  pointer: [
    '滑過時底色變深，按下再深一階；焦點外框 3 px。停用時不能按也沒有焦點，載入中保留焦點但不再反應。',
    'The ground darkens under the pointer and once more when pressed; the focus ring is 3 px. Disabled it takes neither press nor focus; loading it keeps the focus and ignores presses.',
  ],
  keys: buttonKeys,
  examples: [
    {
      name: ['種類', 'Variants'],
      markup: (t) => `<div class="row">
        <t-button variant="primary">${t('送出申請', 'Submit')}</t-button>
        <t-button variant="default">${t('儲存草稿', 'Save draft')}</t-button>
        <t-button variant="quiet">${t('取消', 'Cancel')}</t-button>
        <t-button variant="plain">${t('檢視', 'View')}</t-button>
        <t-button variant="danger">${t('刪除', 'Delete')}</t-button>
        <t-button variant="danger-line">${t('移除', 'Remove')}</t-button>
      </div>`,
    },
    {
      name: ['大小', 'Sizes'],
      markup: (t) =>
        `<div class="row"><t-button size="small">${t('核准', 'Approve')}</t-button><t-button size="medium">${t('核准', 'Approve')}</t-button><t-button size="large">${t('核准', 'Approve')}</t-button></div>`,
    },
    {
      name: ['圖示', 'Icons'],
      markup: (t) =>
        `<div class="row"><t-button icon="plus">${t('新增', 'Add')}</t-button><t-button icon-end="chevron-down">${t('排序', 'Sort')}</t-button></div>`,
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) =>
        `<div class="row"><t-button disabled variant="primary">${t('送出申請', 'Submit')}</t-button><t-button disabled>${t('儲存', 'Save')}</t-button></div>`,
    },
    {
      name: ['載入中', 'Loading'],
      markup: (t) => `<t-button variant="primary" loading>${t('送出中', 'Submitting')}</t-button>`,
    },
    {
      name: ['開關與展開', 'Toggle and expander'],
      markup: (t) =>
        `<div class="row"><t-button pressed="true">${t('只看未讀', 'Unread only')}</t-button><t-button pressed="false">${t('只看未讀', 'Unread only')}</t-button><t-button expanded="false" icon-end="chevron-down">${t('更多', 'More')}</t-button><t-button expanded="true" icon-end="chevron-up">${t('更多', 'More')}</t-button></div>`,
    },
    {
      name: ['連結', 'A link'],
      markup: (t) => `<t-button href="#button" icon="external-link">${t('開啟', 'Open')}</t-button>`,
    },
    {
      name: ['在表單裡', 'In a form'],
      markup: (t) =>
        `<form class="row" action="#button"><t-button type="submit" variant="primary">${t('送出', 'Send')}</t-button><t-button type="reset">${t('還原', 'Reset')}</t-button><t-button type="button">${t('預覽', 'Preview')}</t-button></form>`,
    },
    { name: ['整列，長文字', 'Full width, long text'], markup: (t) => `<t-button wide>${long(t)}</t-button>` },
  ],
};
