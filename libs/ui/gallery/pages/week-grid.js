import { inventedWeek, inventedWeekBlocks, long } from '../invented.js';

const now = { date: '2026-03-12', time: '10:24' };

export default {
  purpose: [
    '一週的時段：哪些已有安排，並在空的時段中選一段。',
    'The slots of a week: what is taken, and a choice among what is free.',
  ],
  pointer: [
    '滑鼠按下並拖曳，或在觸控螢幕上先點開始、再點結束；按色塊可開啟。選取不會越過已借出、不開放與已過的時段。',
    'Press and drag with a mouse, or tap the begin and then the end; a press on a block opens it. A choice never goes over what is taken, closed or over.',
  ],
  keys: [
    [['Tab'], '到時段，再按離開', 'Reaches the slots, and leaves them'],
    [['←', '→', '↑', '↓'], '前後一天、一個時段；起選後延伸', 'A day or a slot back and forth; extends what was begun'],
    [
      ['Home', 'End'],
      '第一天、最後一天；加 Ctrl 是第一個、最後一個時段',
      'First and last day; with Ctrl first and last slot',
    ],
    [
      ['Enter', 'Space'],
      '起選，再按結束；在已有安排的時段是開啟',
      'Begins, then ends; on a slot that is taken opens it',
    ],
    [['Esc'], '放棄選取', 'Gives the choice up'],
  ],
  examples: [
    {
      name: ['一週', 'A week'],
      wide: true,
      markup: (t) => `<t-week-grid label="${t('第一會議室', 'Meeting room 1')}"></t-week-grid>`,
      set: (t) => ({
        't-week-grid': {
          days: inventedWeek(t),
          blocks: inventedWeekBlocks(t),
          now,
          selection: { date: '2026-03-13', start: '10:00', end: '11:30' },
        },
      }),
    },
    {
      name: ['候補：已借出的時段也能選', 'Waiting list: what is taken may be chosen'],
      wide: true,
      markup: (t) =>
        `<t-week-grid queue step="60" from="09:00" to="15:00" label="${t('第二會議室', 'Meeting room 2')}"></t-week-grid>`,
      set: (t) => ({
        't-week-grid': {
          days: inventedWeek(t).slice(3, 5),
          words: { free: t('可候補', 'Open'), taken: t('已有人借', 'Somebody has it') },
          blocks: [
            {
              id: 'a',
              date: '2026-03-12',
              start: '11:00',
              end: '13:00',
              state: 'taken',
              title: t('主管會報', 'Directors'),
            },
            {
              id: 'b',
              date: '2026-03-13',
              start: '10:30',
              end: '12:00',
              state: 'open-waiting',
              title: long(t),
              lines: [long(t)],
            },
            {
              id: 'c',
              date: '2026-03-13',
              start: '10:00',
              end: '12:00',
              state: 'waiting',
              title: t('稽核前說明', 'Before the audit'),
            },
            {
              id: 'd',
              date: '2026-03-13',
              start: '13:00',
              end: '15:00',
              state: 'mine',
              title: t('工作會議', 'Our meeting'),
            },
          ],
        },
      }),
    },
    {
      name: ['整天，只供檢視', 'Whole days, only shown'],
      markup: (t) =>
        `<t-week-grid readonly step="1440" from="00:00" to="24:00" label="${t('公務車 RBX-0372', 'Car RBX-0372')}"></t-week-grid>`,
      set: (t) => ({
        't-week-grid': {
          days: inventedWeek(t).slice(3, 7),
          blocks: [
            {
              id: 'a',
              date: '2026-03-13',
              start: '00:00',
              end: '24:00',
              state: 'taken',
              title: t('東區訪查', 'Visit'),
              lines: [t('社會局', 'Welfare')],
              href: '#week-grid',
            },
          ],
        },
      }),
    },
  ],
};
