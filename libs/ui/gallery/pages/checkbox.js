import { long } from '../invented.js';

export default {
  purpose: [
    '是或否，送出時才生效。立刻生效的用 switch。',
    'Yes or no, in force when the form is sent. What acts at once is a switch.',
  ],
  pointer: [
    '按文字也會切換；焦點外框在方框四周。',
    'A press on the words toggles it too; the focus ring is around the box.',
  ],
  keys: [
    [['Tab'], '到核取方塊', 'Reaches the box'],
    [['Space'], '切換', 'Toggles it'],
  ],
  examples: [
    {
      name: ['狀態', 'States'],
      markup: (t) =>
        `<div class="row"><t-checkbox label="${t('未選取', 'Unchecked')}"></t-checkbox><t-checkbox checked label="${t('已選取', 'Checked')}"></t-checkbox><t-checkbox indeterminate label="${t('部分', 'Some')}"></t-checkbox></div>`,
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) =>
        `<div class="row"><t-checkbox disabled label="${t('未選取', 'Unchecked')}"></t-checkbox><t-checkbox disabled checked label="${t('已選取', 'Checked')}"></t-checkbox></div>`,
    },
    {
      name: ['錯誤', 'Error'],
      markup: (t) =>
        `<t-checkbox label="${t('我已閱讀使用規定', 'I have read the rules')}" error="${t('請先閱讀並勾選。', 'Read them and check the box first.')}"></t-checkbox>`,
    },
    {
      name: ['說明，長文字', 'Help, long text'],
      markup: (t) =>
        `<t-checkbox label="${long(t)}" help="${t('下級機關會收到通知。', 'Agencies below get a notification.')}"></t-checkbox>`,
    },
    {
      name: ['只給報讀軟體的標籤', 'A label for screen readers only'],
      markup: (t) => `<t-checkbox hide-label label="${t('選取這一列', 'Select this row')}"></t-checkbox>`,
    },
  ],
};
