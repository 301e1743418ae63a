import { wordsOf } from '../words.js';

export const word = wordsOf({
  more: ['{label}：說明', 'About {label}'],
});
