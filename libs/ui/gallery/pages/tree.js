import { agencies, long } from '../invented.js';

const open = new Set(['city', 'it']);

export default {
  purpose: [
    '有層級的東西，例如機關組織；可以選一個，或勾選許多個。',
    'Things in levels, such as the organisation; one is selected, or many are checked.',
  ],
  pointer: [
    '按箭頭展開，按名稱選取；整列都可以按。',
    'A press on the arrow opens, one on the name selects; the whole row takes it.',
  ],
  keys: [
    [['Tab'], '到樹，一站而已', 'Reaches the tree, in one stop'],
    [['↑', '↓', 'Home', 'End'], '在看得到的項目間移動', 'Moves between what is shown'],
    [['→', '←'], '展開或進入、收合或離開', 'Opens or enters, closes or leaves'],
    [['A–Z'], '到以這個字開頭的項目', 'Goes to the node that starts so'],
    [['Enter', 'Space'], '選取或勾選', 'Selects or checks'],
  ],
  examples: [
    {
      name: ['選一個', 'Select one'],
      markup: (t) => `<t-tree selected="it" label="${t('機關組織', 'Organisation')}"></t-tree>`,
      set: (t) => ({ 't-tree': { nodes: agencies(t), expanded: open } }),
    },
    {
      name: ['勾選許多個，標出搜尋的字', 'Check many, with the words sought marked'],
      markup: (t) => `<t-tree checkable label="${t('機關單位', 'Units')}" highlight="${t('科', 'net')}"></t-tree>`,
      set: (t) => ({ 't-tree': { nodes: agencies(t), expanded: open, checked: new Set(['app']) } }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-tree label="${t('計畫', 'Plans')}"></t-tree>`,
      set: (t) => ({ 't-tree': { nodes: [{ id: 'a', label: long(t), icon: 'building' }] } }),
    },
  ],
};
