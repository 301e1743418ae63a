import { wordsOf } from '../words.js';

export const word = wordsOf({
  place: ['圖片 {place}／{count}', 'Picture {place} of {count}'],
  enlarge: ['放大「{name}」', 'Enlarge {name}'],
  previous: ['上一張', 'Previous picture'],
  next: ['下一張', 'Next picture'],
} as const);
