import { long } from '../invented.js';

const acts = (t) => [
  { value: 'copy', label: t('複製', 'Copy'), icon: 'copy' },
  { value: 'edit', label: t('編輯', 'Edit'), icon: 'edit', note: t('開啟編輯畫面', 'Opens the editor') },
  { value: 'move', label: t('移動', 'Move'), icon: 'arrows-move', disabled: true },
  { value: 'delete', label: t('刪除', 'Delete'), icon: 'trash', danger: true, separated: true },
];
const orders = (t) => [
  { value: 'new', label: t('最新在前', 'Newest first'), checked: true },
  { value: 'old', label: t('最舊在前', 'Oldest first'), checked: false },
];

export default {
  purpose: [
    '收起較少用的動作，或從幾個中選一個。常用的動作留在外面。',
    'Keeps rarer acts out of the way, or chooses one of several. What is used often stays outside.',
  ],
  pointer: [
    '按旁邊或 Esc 關閉；關閉後焦點回到按鈕。',
    'A press beside it or Esc closes it; the focus returns to the button.',
  ],
  keys: [
    [['Enter', 'Space', '↓'], '開啟，到第一項', 'Opens it at the first entry'],
    [['↑'], '開啟，到最後一項', 'Opens it at the last entry'],
    [['↑', '↓', 'Home', 'End'], '在項目間移動', 'Moves between entries'],
    [['A–Z'], '到以這個字開頭的項目', 'Goes to the entry that starts so'],
    [['Esc', 'Tab'], '關閉', 'Closes it'],
  ],
  examples: [
    {
      name: ['更多動作', 'More acts'],
      markup: (t) => `<t-menu align="start" label="${t('更多動作', 'More')}"></t-menu>`,
      set: (t) => ({ 't-menu': { items: acts(t) } }),
    },
    {
      name: ['選一個', 'One of several'],
      markup: (t) => `<t-menu text="${t('排序', 'Sort')}" variant="default" size="medium" align="start"></t-menu>`,
      set: (t) => ({ 't-menu': { items: orders(t) } }),
    },
    {
      name: ['種類與大小', 'Variants and sizes'],
      markup: (t) =>
        `<div class="row"><t-menu variant="primary" size="medium" text="${t('新增', 'Add')}"></t-menu><t-menu variant="quiet" size="small" text="${t('檢視', 'View')}"></t-menu><t-menu variant="plain" align="end" icon="settings" label="${t('設定', 'Settings')}"></t-menu></div>`,
      set: (t) => ({ 't-menu': { items: acts(t) } }),
    },
    {
      name: ['自己的按鈕內容', 'Content of its own'],
      markup: (t) =>
        `<t-menu align="start" label="${t('林昱翔的選單', 'Menu of Lin Yu-hsiang')}"><t-avatar slot="trigger" name="林昱翔"></t-avatar></t-menu>`,
      set: (t) => ({ 't-menu': { items: acts(t) } }),
    },
    { name: ['停用', 'Disabled'], markup: (t) => `<t-menu disabled label="${t('更多', 'More')}"></t-menu>` },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-menu align="start" label="${t('更多', 'More')}"></t-menu>`,
      set: (t) => ({ 't-menu': { items: [{ value: 'a', label: long(t), note: long(t), icon: 'info-circle' }] } }),
    },
  ],
};
