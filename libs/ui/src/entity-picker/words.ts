import { wordsOf } from '../words.js';

export const word = wordsOf({
  list: ['搜尋結果', 'Results'],
  chosen: ['已選取', 'Chosen'],
  remove: ['移除「{name}」', 'Remove {name}'],
  loading: ['搜尋中', 'Searching'],
  none: ['找不到「{query}」', 'Nothing found for {query}'],
  'none-at-all': ['沒有可選的項目', 'There is nothing to choose'],
  failed: ['暫時無法搜尋。', 'The search failed.'],
  retry: ['重試', 'Try again'],
  found: ['找到 {count} 項，用上下鍵選取', '{count} found, choose with the arrow keys'],
  more: ['還有更多，請輸入更完整的名稱。', 'There are more. Type more of the name.'],
  added: ['已加入「{name}」', '{name} was added'],
  removed: ['已移除「{name}」', '{name} was removed'],
});
