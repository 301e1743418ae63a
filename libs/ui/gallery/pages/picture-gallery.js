import { long } from '../invented.js';

const picture = (id, alt) => ({ id, alt, small: '/src/logo.svg', large: '/src/logo.svg', width: 512, height: 512 });

export default {
  purpose: [
    '小圖排成格子，按一下放大，可看上一張與下一張，圖下有替代文字。',
    'Small pictures in a grid that open large, with the one before, the next, and the words that belong to them.',
  ],
  pointer: ['按小圖放大；按旁邊的空白處關閉。', 'A press on a small picture opens it; a press beside it closes.'],
  keys: [
    [['Tab'], '到每張小圖', 'Reaches each small picture'],
    [['Enter', 'Space'], '放大', 'Opens it'],
    [['←', '→'], '放大時：上一張、下一張', 'While it is open: the one before, the next'],
    [['Esc'], '關閉', 'Closes it'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) => `<t-picture-gallery label="${t('活動照片', 'Pictures of the event')}"></t-picture-gallery>`,
      set: (t) => ({
        't-picture-gallery': {
          pictures: [picture('a', t('市徽', 'The emblem')), picture('b', ''), picture('c', t('入口', 'The entrance'))],
        },
      }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-picture-gallery label="${t('照片', 'Pictures')}"></t-picture-gallery>`,
      set: (t) => ({ 't-picture-gallery': { pictures: [picture('a', long(t))] } }),
    },
  ],
};
