import { long } from '../invented.js';

export default {
  purpose: [
    '必須留在頁面上的話：提醒、警告、錯誤與結果。做完一件事的短訊息用 toast。',
    'What has to stay on the page: a remark, a warning, an error, an outcome. Short news of an act is a toast.',
  ],
  keys: [],
  examples: [
    {
      name: ['種類', 'Variants'],
      markup: (t) => `<div class="stack">
        <t-callout variant="info">${t('新版本已備妥，重新整理後生效。', 'A new version is ready. Reload to get it.')}</t-callout>
        <t-callout variant="success">${t('備用信箱已驗證。', 'The recovery address is confirmed.')}</t-callout>
        <t-callout variant="warning">${t('您是本機關唯一的管理者。', 'You are the only administrator of your agency.')}</t-callout>
        <t-callout variant="danger" heading="${t('這個時段已被借用。', 'This time is taken.')}">${t('最近可借：13:30–15:00。', 'Free next: 13:30–15:00.')}</t-callout>
      </div>`,
    },
    {
      name: ['送出後立刻念出', 'Spoken at once'],
      markup: (t) =>
        `<t-callout variant="danger" alert>${t('沒有送出：請先填寫原因。', 'Not sent: give a reason first.')}</t-callout>`,
    },
    {
      name: ['附按鈕，長文字', 'With a button, long text'],
      markup: (t) =>
        `<t-callout icon="bell">${long(t)}<t-button slot="actions" size="small">${t('檢視', 'View')}</t-button></t-callout>`,
    },
  ],
};
