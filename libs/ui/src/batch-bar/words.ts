import { wordsOf } from '../words.js';

export const word = wordsOf({
  region: ['批次處理', 'Several at once'],
  selected: ['已選取 {count}', '{count} selected'],
  unit: ['筆', ''],
  clear: ['清除選取', 'Clear'],
  verdict: ['決定', 'Decision'],
  act: ['{verdict} {count}', '{verdict} {count}'],
  note: ['{verdict}說明', 'Note: {verdict}'],
  required: ['必填', 'required'],
  optional: ['選填', 'optional'],
  'label.note': ['{label}（{need}）', '{label} ({need})'],
  'label.hint': ['{label}（{need}，{hint}）', '{label} ({need}, {hint})'],
  missing: ['請填寫說明，申請人才知道原因。', 'Write a note, so that people know why.'],
  sample: ['套用範例', 'Use an example'],
});
