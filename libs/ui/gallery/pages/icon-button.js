import { buttonKeys, long } from '../invented.js';

export default {
  purpose: [
    '只有圖示的按鈕；名稱是必要的，也是提示文字。',
    'An icon alone as a button; its name is required and is the tooltip too.',
  ],
  pointer: [
    '滑過時出現底色與提示文字；手機上至少 44 px。',
    'Under the pointer it gets a ground and its tooltip; on phones it is 44 px at least.',
  ],
  keys: buttonKeys,
  examples: [
    {
      name: ['種類', 'Variants'],
      markup: (t) =>
        `<div class="row"><t-icon-button variant="bare" icon="refresh" label="${t('重新整理', 'Reload')}"></t-icon-button><t-icon-button variant="line" icon="refresh" label="${t('重新整理', 'Reload')}"></t-icon-button></div>`,
    },
    {
      name: ['大小', 'Sizes'],
      markup: (t) =>
        `<div class="row"><t-icon-button size="small" icon="edit" label="${t('編輯', 'Edit')}"></t-icon-button><t-icon-button size="medium" icon="edit" label="${t('編輯', 'Edit')}"></t-icon-button><t-icon-button size="large" icon="edit" label="${t('編輯', 'Edit')}"></t-icon-button></div>`,
    },
    {
      name: ['開關', 'Toggle'],
      markup: (t) =>
        `<div class="row"><t-icon-button icon="star" pressed="false" label="${t('我的最愛', 'Favourite')}"></t-icon-button><t-icon-button icon="star" pressed="true" filled label="${t('我的最愛', 'Favourite')}"></t-icon-button></div>`,
    },
    {
      name: ['展開', 'Expander'],
      markup: (t) =>
        `<div class="row"><t-icon-button icon="chevron-down" expanded="false" label="${t('展開', 'Expand')}"></t-icon-button><t-icon-button icon="chevron-up" expanded="true" label="${t('收合', 'Collapse')}"></t-icon-button></div>`,
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-icon-button disabled icon="trash" label="${t('刪除', 'Delete')}"></t-icon-button>`,
    },
    {
      name: ['長名稱', 'A long name'],
      markup: (t) => `<t-icon-button icon="info-circle" label="${long(t)}"></t-icon-button>`,
    },
  ],
};
