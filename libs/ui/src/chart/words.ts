import { wordsOf } from '../words.js';

export const word = wordsOf({
  image: ['{label}。數字見所附的表格。', '{label}. The table beside it has the figures.'],
  show: ['顯示表格', 'Show the table'],
  hide: ['隱藏表格', 'Hide the table'],
  unit: ['單位：{unit}', 'In {unit}'],
  none: ['沒有資料', 'Nothing to show'],
  item: ['項目', 'Item'],
  nothing: ['—', '—'],
  point: ['{label}，{series}：{value}', '{label}, {series}: {value}'],
});
