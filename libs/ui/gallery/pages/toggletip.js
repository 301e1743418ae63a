import { long } from '../invented.js';

export default {
  purpose: [
    '一段補充文字，滑過、取得焦點或點一下就出現，例如審核清單中的借用目的。',
    'A further text that hover, focus or a tap shows, e.g. the purpose of a booking in a list.',
  ],
  pointer: [
    '指標移到按鈕或文字上時顯示，移開後消失；觸控時點一下顯示，再點一下收起。',
    'Shown while the pointer is on the button or on the text; a tap shows it, another takes it away.',
  ],
  keys: [
    [['Tab'], '到按鈕時顯示，離開時收起', 'Shows it on reaching the button, takes it away on leaving'],
    [['Esc'], '收起，焦點不動', 'Takes it away; the focus stays'],
  ],
  examples: [
    {
      name: ['小按鈕', 'A small button'],
      markup: (t) =>
        `<span>${t('防災演練籌備', 'Preparing the drill')}</span> <t-toggletip label="${t('借用目的', 'Purpose')}" text="${t('全市防災演練的分工會議，需視訊設備。', 'Who does what in the city drill; needs video.')}"></t-toggletip>`,
    },
    {
      name: ['內容本身，長文字', 'Beside content, long text'],
      markup: (t) =>
        `<t-toggletip icon="help" text="${long(t)}">${t('RBX-0372 等 3 輛', 'RBX-0372 and two more')}</t-toggletip>`,
    },
  ],
};
