import { long } from '../invented.js';

export default {
  purpose: ['一個數字和它的名稱。零是淡的，不是綠的。', 'One number with its name. Zero is muted, never green.'],
  keys: [],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) => `<t-figure label="${t('待簽公文', 'To sign')}" unit="${t('件', '')}" icon="file-text"></t-figure>`,
      set: () => ({ 't-figure': { value: 1284 } }),
    },
    {
      name: ['逾期', 'Late'],
      markup: (t) =>
        `<t-figure late label="${t('待審核', 'To review')}" note="${t('2 件逾期', '2 are late')}"></t-figure>`,
      set: () => ({ 't-figure': { value: 12 } }),
    },
    {
      name: ['零', 'Zero'],
      markup: (t) => `<t-figure label="${t('待審核', 'To review')}"></t-figure>`,
      set: () => ({ 't-figure': { value: 0 } }),
    },
    {
      name: ['大小', 'Sizes'],
      markup: (t) =>
        `<div class="row"><t-figure size="small" label="${t('小', 'Small')}"></t-figure><t-figure size="medium" label="${t('中', 'Medium')}"></t-figure></div>`,
      set: () => ({ 't-figure': { value: '99+' } }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) =>
        `<t-figure label="${t('各區公所待複核案件', 'Cases of district offices to check')}" note="${long(t)}"></t-figure>`,
      set: () => ({ 't-figure': { value: 7 } }),
    },
  ],
};
