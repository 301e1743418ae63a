import { long } from '../invented.js';

export default {
  purpose: [
    '把清單帶走：.ods、.xlsx 或 CSV，依目前的篩選條件。放在清單篩選列的右側，不搶主要動作。',
    'Takes a list away as .ods, .xlsx or CSV, with the filter in force. It stands quietly at the right of the filters.',
  ],
  pointer: ['選一種格式即開始下載，頁面不變。', 'Choosing a format starts the download; the page stays.'],
  keys: [
    [['Enter', 'Space', '↓'], '開啟，到第一種格式', 'Opens it at the first format'],
    [['↑', '↓', 'Home', 'End'], '在格式間移動', 'Moves between formats'],
    [['Esc', 'Tab'], '關閉', 'Closes it'],
  ],
  examples: [
    {
      name: ['清單右側', 'At the right of a list'],
      markup: () => '<t-export-menu variant="quiet" href="/api/audit/export?action=notice."></t-export-menu>',
    },
    {
      name: ['有邊線', 'With an edge'],
      markup: (t) =>
        `<t-export-menu variant="default" href="/api/audit/export" text="${t('匯出佐證', 'Export evidence')}"></t-export-menu>`,
    },
    { name: ['停用', 'Disabled'], markup: () => '<t-export-menu disabled href="/api/audit/export"></t-export-menu>' },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-export-menu href="/api/audit/export" text="${long(t)}"></t-export-menu>`,
    },
  ],
};
