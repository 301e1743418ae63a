import { wordsOf } from '../words.js';

export const word = wordsOf({
  choose: ['選擇檔案', 'Choose files'],
  hint: ['或把檔案拖曳、貼到這裡。', 'or drop or paste them here.'],
  limit: ['每個檔案最大 {most}。', ' Up to {most} each.'],
  waiting: ['等候中', 'Waiting'],
  progress: ['「{name}」上傳進度', 'Progress of {name}'],
  cancel: ['取消上傳「{name}」', 'Cancel {name}'],
  failed: ['上傳沒有成功。', 'The upload failed.'],
  retry: ['重試', 'Try again'],
  added: ['已加入「{name}」', '{name} was added'],
  'not-added': ['「{name}」沒有加入：{fault}', '{name} was not added: {fault}'],
  most: ['最多 {most} 個檔案。', 'There is room for {most} files.'],
  'too-large': ['檔案太大，最大 {most}。', 'The file is too large; the most is {most}.'],
  up: ['將「{name}」上移', 'Move {name} up'],
  down: ['將「{name}」下移', 'Move {name} down'],
  remove: ['移除「{name}」', 'Remove {name}'],
  place: ['「{name}」：第 {place} 項，共 {count} 項', '{name}: {place} of {count}'],
} as const);
