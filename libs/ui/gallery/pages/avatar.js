import { long } from '../invented.js';

export default {
  purpose: [
    '人的照片；沒有照片時顯示姓名第一個字。旁邊一定要有姓名。',
    'The picture of a person, or the first character of the name. The name always stands beside it.',
  ],
  keys: [],
  examples: [
    {
      name: ['沒有照片', 'Without a picture'],
      markup: (t) =>
        `<div class="row"><t-avatar name="林昱翔"></t-avatar><span>${t('林昱翔', 'Lin Yu-hsiang')}</span></div>`,
    },
    {
      name: ['有照片', 'With a picture'],
      markup: (t) =>
        `<div class="row"><t-avatar name="Tessera" src="/src/logo.svg"></t-avatar><span>${t('系統管理者', 'System administrator')}</span></div>`,
    },
    {
      name: ['照片讀不到', 'A picture that does not load'],
      markup: () =>
        '<div class="row"><t-avatar name="許哲維" src="data:image/png;base64,AAAA"></t-avatar><span>許哲維</span></div>',
    },
    {
      name: ['大小', 'Sizes'],
      markup: () =>
        '<div class="row"><t-avatar size="small" name="許哲維"></t-avatar><t-avatar size="medium" name="許哲維"></t-avatar><t-avatar size="large" name="許哲維"></t-avatar></div>',
    },
    { name: ['在頁首上', 'On the header'], markup: () => '<t-avatar on-frame name="吳"></t-avatar>' },
    {
      name: ['長文字', 'Beside long text'],
      markup: (t) => `<div class="row"><t-avatar name="Chen"></t-avatar><span>${long(t)}</span></div>`,
    },
  ],
};
