import { long } from '../invented.js';

const views = (t) => [
  { value: 'week', label: t('週', 'Week') },
  { value: 'month', label: t('月', 'Month') },
  { value: 'list', label: t('清單', 'List'), icon: 'list' },
];
const drivers = (t) => [
  { value: 'self', label: t('自行駕駛', 'I drive myself') },
  {
    value: 'driver',
    label: t('需要司機', 'I need a driver'),
    note: t('送出後由管理單位指派', 'Assigned after you send the form'),
  },
  { value: 'none', label: t('只借停車位', 'Parking only'), disabled: true },
];

export default {
  purpose: [
    '從幾個中選一個，而且全都看得到。超過五個用 select。',
    'One of a few, all of them in view. More than five go into a select.',
  ],
  pointer: [
    '整個選項都可以按；焦點外框在選項上。',
    'The whole option takes the press; the focus ring is on the option.',
  ],
  keys: [
    [['Tab'], '到選取的選項', 'Reaches the chosen option'],
    [['←', '→', '↑', '↓'], '選前、後一個', 'Chooses the one before or after'],
  ],
  examples: [
    {
      name: ['分段', 'Segmented'],
      markup: (t) => `<t-radio-group look="segmented" value="week" label="${t('檢視', 'View')}"></t-radio-group>`,
      set: (t) => ({ 't-radio-group': { options: views(t) } }),
    },
    {
      name: ['小，標籤只給報讀軟體', 'Small, its label for screen readers only'],
      markup: (t) =>
        `<t-radio-group size="small" hide-label value="month" label="${t('檢視', 'View')}"></t-radio-group>`,
      set: (t) => ({ 't-radio-group': { options: views(t), size: 'small' } }),
    },
    {
      name: ['清單', 'List'],
      markup: (t) =>
        `<t-radio-group look="list" value="self" label="${t('司機', 'Driver')}" help="${t('可以之後再改。', 'Can be changed later.')}"></t-radio-group>`,
      set: (t) => ({ 't-radio-group': { options: drivers(t) } }),
    },
    {
      name: ['卡片', 'Cards'],
      markup: (t) =>
        `<t-radio-group look="cards" value="month" label="${t('登入方式', 'Way to sign in')}"></t-radio-group>`,
      set: (t) => ({ 't-radio-group': { options: views(t), size: 'medium' } }),
    },
    {
      name: ['錯誤', 'Error'],
      markup: (t) =>
        `<t-radio-group look="list" optional label="${t('司機', 'Driver')}" error="${t('請選一項。', 'Choose one.')}"></t-radio-group>`,
      set: (t) => ({ 't-radio-group': { options: drivers(t) } }),
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-radio-group disabled value="week" label="${t('檢視', 'View')}"></t-radio-group>`,
      set: (t) => ({ 't-radio-group': { options: views(t) } }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-radio-group look="list" value="a" label="${t('計畫', 'Plan')}"></t-radio-group>`,
      set: (t) => ({
        't-radio-group': {
          options: [
            { value: 'a', label: long(t), note: long(t) },
            { value: 'b', label: t('短的', 'A short one') },
          ],
        },
      }),
    },
  ],
};
