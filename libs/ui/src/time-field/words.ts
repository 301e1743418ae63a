import { wordsOf } from '../words.js';

export const word = wordsOf({
  open: ['開啟時間清單', 'Open the list of times'],
  list: ['時間', 'Times'],
  format: ['請輸入時間，例如 09:30。', 'Enter a time, for example 09:30.'],
  'too-early': ['時間不可早於 {time}。', 'The earliest time is {time}.'],
  'too-late': ['時間不可晚於 {time}。', 'The latest time is {time}.'],
});
