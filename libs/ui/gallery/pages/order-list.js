import { applications, long } from '../invented.js';

export default {
  purpose: [
    '讓人排順序的清單：拖曳、方向鍵或按鈕都可以。',
    'A list that a person puts in order: by dragging, by the arrow keys or by buttons.',
  ],
  pointer: ['拖曳左邊的把手；移動後會念出新的位置。', 'Drag the handle at the left; the new place is spoken.'],
  keys: [
    [['Tab'], '到把手與按鈕', 'Reaches handles and buttons'],
    [['↑', '↓'], '在把手上：移動這一列', 'On a handle: moves the row'],
    [['Home', 'End'], '移到最前、最後', 'Moves it to the begin or the end'],
    [['Esc'], '放棄拖曳', 'Gives a drag up'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) => `<t-order-list label="${t('應用程式順序', 'Order of the applications')}"></t-order-list>`,
      set: (t) => ({ 't-order-list': { items: applications(t) } }),
    },
    {
      name: ['可移除', 'Rows can be removed'],
      markup: (t) => `<t-order-list removable label="${t('我的最愛', 'Favourites')}"></t-order-list>`,
      set: (t) => ({ 't-order-list': { items: applications(t).slice(0, 2) } }),
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-order-list disabled label="${t('由上級決定', 'Decided above')}"></t-order-list>`,
      set: (t) => ({ 't-order-list': { items: applications(t).slice(0, 2) } }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-order-list removable label="${t('計畫', 'Plans')}"></t-order-list>`,
      set: (t) => ({
        't-order-list': {
          items: [
            { id: 'a', label: long(t), note: long(t) },
            { id: 'b', label: t('短的', 'A short one') },
          ],
        },
      }),
    },
  ],
};
