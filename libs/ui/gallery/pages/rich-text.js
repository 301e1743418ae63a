import { fieldPointer, long } from '../invented.js';

const label = (t) => t('內文', 'Text');
const notice = (t) => `<p>${t('各位同仁好：', 'Dear colleagues,')}</p>
<table><tr><th>${t('課程', 'Course')}</th><th>${t('時數', 'Hours')}</th></tr><tr><td>${t('社交工程辨識', 'Social engineering')}</td><td>3</td></tr></table>
<p>${t('及格分數為', 'The pass mark is')} <strong>80</strong>${t('，詳見', '; see')} <a href="https://www.example.gov.tw">${t('說明', 'the rules')}</a>${t('。', '.')}</p>`;

export default {
  purpose: [
    '寫公告這類長文：標題、清單、連結、表格、對齊與圖片。附編輯器，只在要寫的頁面載入。',
    'Writes longer texts such as notices: headings, lists, links, tables, alignment and pictures. It carries an editor: load it only where one writes.',
  ],
  pointer: fieldPointer,
  keys: [
    [['Tab'], '到工具列，再到內文；在表格裡到下一格', 'Reaches the tools, then the text; in a table the next cell'],
    [['←', '→'], '在工具列裡移動', 'Moves among the tools'],
    [['Alt + F10'], '從內文到工具列', 'From the text to the tools'],
    [['Ctrl + B', 'Ctrl + I', 'Ctrl + U'], '粗體、強調、底線', 'Bold, emphasis, underline'],
    [['Ctrl + K'], '連結', 'Link'],
    [['Ctrl + Z', 'Ctrl + Y'], '復原、重做', 'Undo, redo'],
  ],
  examples: [
    {
      name: ['寫過一些，可以放圖片', 'With some text, and pictures allowed'],
      markup: (t) => `<t-rich-text label="${label(t)}"></t-rich-text>`,
      set: (t) => ({
        't-rich-text': {
          value: notice(t),
          pickPicture: async () => ({ src: '/src/logo.svg', alt: '' }),
        },
      }),
    },
    {
      name: ['選填，有說明', 'Optional, with help'],
      markup: (t) =>
        `<t-rich-text optional label="${label(t)}" help="${t('可以從 Word 貼上。', 'You may paste from Word.')}"></t-rich-text>`,
    },
    {
      name: ['錯誤', 'Error'],
      markup: (t) => `<t-rich-text label="${label(t)}" error="${t('這裡需要填寫。', 'Fill this in.')}"></t-rich-text>`,
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-rich-text disabled label="${label(t)}"></t-rich-text>`,
      set: (t) => ({ 't-rich-text': { value: notice(t) } }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-rich-text hide-label label="${label(t)}"></t-rich-text>`,
      set: (t) => ({ 't-rich-text': { value: `<h2>${long(t)}</h2><p>${long(t).repeat(2)}</p>` } }),
    },
  ],
};
