import { wordsOf } from '../words.js';

export const word = wordsOf({
  label: ['篩選', 'Filter'],
  open: ['篩選', 'Filter'],
  count: ['篩選（{count} 項）', 'Filter ({count})'],
  clear: ['清除條件', 'Clear filters'],
  done: ['完成', 'Done'],
  from: ['起日', 'From'],
  to: ['迄日', 'To'],
  period: ['{label}：{period}', '{label}: {period}'],
});
