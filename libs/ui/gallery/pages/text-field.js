import { fieldKeys, fieldPointer, long } from '../invented.js';

export default {
  purpose: [
    '一行或多行文字。錯誤說怎麼改，說明放在欄位下方。',
    'A line of text, or several. An error says how to mend it; help stands below the field.',
  ],
  pointer: fieldPointer,
  keys: fieldKeys,
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) =>
        `<t-text-field type="text" size="medium" label="${t('姓名', 'Name')}" value="林昱翔"></t-text-field>`,
    },
    {
      name: ['空的，選填', 'Empty, optional'],
      markup: (t) =>
        `<t-text-field optional label="${t('分機', 'Extension')}" placeholder="${t('例如 2188', 'e.g. 2188')}" help="${t('沒有就不用填。', 'Leave it empty if there is none.')}"></t-text-field>`,
    },
    {
      name: ['錯誤', 'Error'],
      markup: (t) =>
        `<t-text-field label="${t('公務帳號', 'Account')}" value="y1" error="${t('請輸入 3 到 12 個字元。', 'Enter 3 to 12 characters.')}"></t-text-field>`,
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) =>
        `<t-text-field disabled label="${t('職稱', 'Title')}" value="${t('科員', 'Officer')}"></t-text-field>`,
    },
    {
      name: ['不能改', 'Read only'],
      markup: (t) =>
        `<t-text-field readonly label="${t('身分證字號', 'Identity number')}" value="A12****789"></t-text-field>`,
    },
    {
      name: ['多行，計字，長文字', 'Several lines, counted, long text'],
      markup: (t) =>
        `<t-text-field rows="3" maxlength="200" counter label="${t('用途', 'Purpose')}" value="${long(t)}"></t-text-field>`,
    },
    {
      name: ['密碼', 'Password'],
      markup: (t) =>
        `<t-text-field type="password" size="large" label="${t('密碼', 'Password')}" value="Sample#2026x" autocomplete="off"></t-text-field>`,
    },
    {
      name: ['種類', 'Types'],
      markup: (t) => `<div class="stack">
        <t-text-field type="email" icon="mail" label="${t('信箱', 'Mail')}" value="sample@example.gov.tw"></t-text-field>
        <t-text-field type="tel" label="${t('電話', 'Phone')}" value="02-2720-8889"></t-text-field>
        <t-text-field type="url" label="${t('網址', 'Address')}" value="https://example.gov.tw"></t-text-field>
        <t-text-field type="number" label="${t('人數', 'People')}" value="12"><span slot="end">${t('人', 'people')}</span></t-text-field>
      </div>`,
    },
    {
      name: ['標籤旁的連結，隱藏的標籤', 'A link beside the label, a hidden label'],
      markup: (t) =>
        `<div class="stack"><t-text-field label="${t('密碼', 'Password')}"><a slot="label-end" href="#text-field">${t('忘記密碼', 'Forgotten')}</a></t-text-field><t-text-field hide-label icon="search" label="${t('篩選', 'Filter')}" placeholder="${t('篩選', 'Filter')}"></t-text-field></div>`,
    },
  ],
};
