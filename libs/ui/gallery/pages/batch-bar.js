import { long } from '../invented.js';

const verdicts = (t) => [
  { key: 'approve', label: t('核准', 'Approve'), tone: 'positive', note: 'optional' },
  { key: 'refuse', label: t('駁回', 'Refuse'), tone: 'negative', note: 'required' },
];

export default {
  purpose: [
    '決定選取的各筆：結果、說明，以及重複動詞與筆數的一個按鈕。',
    'Decides the chosen rows: a verdict, a note, and one button that repeats verb and number.',
  ],
  pointer: [
    '有選取時出現在視窗下緣；缺說明時不送出，焦點移到說明。',
    'It stands at the foot of the window while something is chosen; when the note is missing, nothing is sent and the focus goes there.',
  ],
  keys: [
    [['Tab'], '到清除、決定、說明與按鈕', 'Reaches clear, verdict, note and button'],
    [['←', '→'], '換一個決定', 'Another verdict'],
    [['Enter', 'Space'], '按下按鈕', 'Presses the button'],
  ],
  examples: [
    {
      name: ['說明必填', 'A note is required'],
      wide: true,
      markup: (t) =>
        `<t-batch-bar count="3" verdict="refuse" note-hint="${t('會寄給 3 位申請人', 'mailed to 3 people')}"></t-batch-bar>`,
      set: (t) => ({
        't-batch-bar': {
          verdicts: verdicts(t),
          samples: [
            {
              value: t('時段保留給公務使用，請改期。', 'The time is reserved. Please choose another.'),
              label: t('時段保留', 'Reserved'),
            },
            { value: t('人數超過容量。', 'More people than the room holds.'), label: t('超過容量', 'Too many') },
          ],
        },
      }),
    },
    {
      name: ['沒有說明，處理中', 'No note, being decided'],
      wide: true,
      markup: (t) => `<t-batch-bar busy count="1" unit="${t('件', 'cases')}"></t-batch-bar>`,
      set: (t) => ({
        't-batch-bar': { verdicts: [{ key: 'return', label: t('歸還', 'Give back'), tone: 'neutral', note: 'none' }] },
      }),
    },
    {
      name: ['長文字', 'Long text'],
      wide: true,
      markup: (t) => `<t-batch-bar count="1284" note-hint="${long(t)}"></t-batch-bar>`,
      set: (t) => ({ 't-batch-bar': { verdicts: verdicts(t) } }),
    },
  ],
};
