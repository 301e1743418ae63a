import { fieldPointer, long } from '../invented.js';

const label = (t) => t('誰看得到', 'Who sees it');

export default {
  purpose: [
    '選發布範圍：全府、機關及所屬、本機關，並預告會有多少人看到。',
    'Chooses one of the three audiences and tells how many people it reaches.',
  ],
  pointer: fieldPointer,
  keys: [
    [['Tab'], '到選取的範圍', 'Reaches the chosen audience'],
    [['←', '→', '↑', '↓'], '選前、後一個', 'Chooses the one before or after'],
  ],
  examples: [
    {
      name: ['選好，知道人數', 'Chosen, with the number'],
      markup: (t) => `<t-audience-picker value="government" label="${label(t)}"></t-audience-picker>`,
      set: () => ({ 't-audience-picker': { people: 1590 } }),
    },
    {
      name: ['正在計算', 'Counting'],
      markup: (t) => `<t-audience-picker counting value="agency" label="${label(t)}"></t-audience-picker>`,
    },
    {
      name: ['算不出人數', 'Cannot be counted'],
      markup: (t) =>
        `<t-audience-picker uncounted value="agency-and-subordinates" label="${label(t)}"></t-audience-picker>`,
    },
    {
      name: ['沒有人', 'Nobody'],
      markup: (t) => `<t-audience-picker value="agency" label="${label(t)}"></t-audience-picker>`,
      set: () => ({ 't-audience-picker': { people: 0 } }),
    },
    {
      name: ['機關只開放兩種', 'Two of them offered'],
      markup: (t) => `<t-audience-picker value="agency" label="${label(t)}"></t-audience-picker>`,
      set: () => ({ 't-audience-picker': { offered: ['agency', 'agency-and-subordinates'] } }),
    },
    {
      name: ['錯誤', 'Error'],
      markup: (t) =>
        `<t-audience-picker label="${label(t)}" error="${t('請選擇誰看得到。', 'Choose who sees it.')}"></t-audience-picker>`,
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-audience-picker disabled value="agency" label="${label(t)}"></t-audience-picker>`,
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) =>
        `<t-audience-picker optional hide-label value="agency" label="${label(t)}" help="${long(t)}"></t-audience-picker>`,
    },
  ],
};
