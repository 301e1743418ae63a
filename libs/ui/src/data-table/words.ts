import { wordsOf } from '../words.js';

export const word = wordsOf({
  'select-all': ['選取全部', 'Select all'],
  select: ['選取「{name}」', 'Select {name}'],
  acts: ['操作', 'Actions'],
  act: ['{act}「{name}」', '{act}: {name}'],
  sort: ['排序', 'Sort'],
  'sort.ascending': ['{column}（遞增）', '{column} (ascending)'],
  'sort.descending': ['{column}（遞減）', '{column} (descending)'],
  keys: [
    '↑↓ 移動，X 或空白鍵選取，Shift＋↑↓ 連續選取，Enter 檢視，Esc 清除選取',
    'Up and Down move, X or Space selects, Shift with an arrow selects several, Enter opens, Escape clears',
  ],
});
