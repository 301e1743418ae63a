import { applications, long } from '../invented.js';

export default {
  purpose: [
    '從許多項目挑出幾個並排順序，例如首頁的六個應用程式。',
    'Picks a few out of many and puts them in order, e.g. the six applications of the home page.',
  ],
  pointer: [
    '左邊可拖曳排序，右邊按加號加入；加入後焦點移到下一個加號。',
    'At the left rows are dragged, at the right a plus adds; the focus then goes to the next plus.',
  ],
  keys: [
    [['Tab'], '到下一個按鈕或篩選欄', 'Reaches the next button, or the filter'],
    [['Enter', 'Space'], '加入或移除', 'Adds or removes'],
    [['↑', '↓'], '在把手上：移動這一項', 'On a handle: moves the row'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: () => '<t-choice-lists most="3"></t-choice-lists>',
      set: (t) => ({ 't-choice-lists': { items: applications(t), chosen: ['documents', 'mail'] } }),
    },
    {
      name: ['空的', 'Empty'],
      markup: () => '<t-choice-lists most="3"></t-choice-lists>',
      set: (t) => ({ 't-choice-lists': { items: applications(t), chosen: [] } }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: () => '<t-choice-lists most="2"></t-choice-lists>',
      set: (t) => ({
        't-choice-lists': {
          items: [
            { id: 'a', label: long(t) },
            { id: 'b', label: long(t), note: long(t) },
          ],
          chosen: ['a'],
        },
      }),
    },
  ],
};
