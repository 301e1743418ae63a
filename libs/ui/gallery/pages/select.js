import { fieldPointer, long } from '../invented.js';

const audiences = (t) => [
  { value: 'all', label: t('全府', 'Whole government') },
  { value: 'agency', label: t('本機關及所屬機關', 'My agency and those below') },
  { value: 'unit', label: t('本單位', 'My unit'), disabled: true },
];

export default {
  purpose: ['從許多中選一個；用平台自己的清單。', 'One of many, in the list that the platform brings.'],
  pointer: fieldPointer,
  keys: [
    [['Tab'], '到欄位', 'Reaches the field'],
    [['↑', '↓'], '選前、後一個', 'Chooses the one before or after'],
    [['Alt + ↓', 'Space'], '開啟清單', 'Opens the list'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) => `<t-select size="medium" value="agency" label="${t('發布範圍', 'Audience')}"></t-select>`,
      set: (t) => ({ 't-select': { options: audiences(t) } }),
    },
    {
      name: ['空的，選填', 'Empty, optional'],
      markup: (t) =>
        `<t-select optional label="${t('發布範圍', 'Audience')}" placeholder="${t('不限', 'Any')}" help="${t('不選就是不限。', 'Nothing chosen means any.')}"></t-select>`,
      set: (t) => ({ 't-select': { options: audiences(t) } }),
    },
    {
      name: ['標籤在裡面', 'Label inside'],
      markup: (t) => `<t-select inline icon="filter" value="all" label="${t('範圍', 'Audience')}"></t-select>`,
      set: (t) => ({ 't-select': { options: audiences(t) } }),
    },
    {
      name: ['大', 'Large'],
      markup: (t) => `<t-select size="large" value="all" label="${t('發布範圍', 'Audience')}"></t-select>`,
      set: (t) => ({ 't-select': { options: audiences(t) } }),
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-select disabled value="all" label="${t('發布範圍', 'Audience')}"></t-select>`,
      set: (t) => ({ 't-select': { options: audiences(t) } }),
    },
    {
      name: ['錯誤', 'Error'],
      markup: (t) =>
        `<t-select label="${t('發布範圍', 'Audience')}" placeholder="${t('請選擇', 'Choose')}" error="${t('請選擇範圍。', 'Choose an audience.')}"></t-select>`,
      set: (t) => ({ 't-select': { options: audiences(t) } }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-select hide-label value="a" label="${t('計畫', 'Plan')}"></t-select>`,
      set: (t) => ({ 't-select': { options: [{ value: 'a', label: long(t) }] } }),
    },
  ],
};
