import { long } from '../invented.js';

const link = 'https://portal.example.gov.tw/api/plugins/bulletin/feed/all?token=tpt_…';

export default {
  purpose: [
    '要原樣帶到別處的文字，例如連結或只顯示一次的權杖。',
    'Something to be taken elsewhere as it is: a link, or a token shown once.',
  ],
  pointer: ['按複製按鈕時先選取整段文字。', 'The button to copy also selects the whole text.'],
  keys: [
    [['Tab'], '到欄位，再到複製按鈕', 'Reaches the field, then the button to copy'],
    [['Enter', 'Space'], '複製，並報讀結果', 'Copies, and says what came of it'],
  ],
  examples: [
    {
      name: ['連結', 'A link'],
      markup: (t) => `<t-copy-field label="${t('訂閱連結', 'Feed')}" value="${link}"></t-copy-field>`,
    },
    {
      name: ['附說明', 'With help'],
      markup: (t) =>
        `<t-copy-field label="${t('權杖', 'Token')}" value="tpt_4fYJ0a" help="${t('只顯示這一次。', 'Shown this once.')}"></t-copy-field>`,
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-copy-field label="${t('計畫', 'Plan')}" value="${long(t)}"></t-copy-field>`,
    },
  ],
};
