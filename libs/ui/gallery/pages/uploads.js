import { inventedFiles as files, long } from '../invented.js';

export default {
  purpose: [
    '選擇、拖曳或貼上檔案，逐一顯示進度與錯誤，可取消、重試、排序、移除。怎麼傳送由頁面決定。',
    'Files that are chosen, dropped or pasted, with progress and faults one by one; cancel, retry, order, remove. The page decides how they are sent.',
  ],
  pointer: [
    '檔案拖到框上時，框會變色；失敗的檔案留在清單裡，說明原因。',
    'The frame changes colour while a file is held over it; what failed stays in the list and says why.',
  ],
  keys: [
    [['Tab'], '到選擇檔案、檔案連結與各列的按鈕', 'Reaches the choice, links of files and the buttons of each row'],
    [['Enter', 'Space'], '按下按鈕', 'Presses a button'],
    [['Ctrl + V'], '加入剪貼簿裡的檔案', 'Adds files from the clipboard'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) =>
        `<t-uploads name="files" label="${t('附件', 'Attachments')}" help="${t('可放 PDF 與辦公室文件。', 'PDF and office files.')}" accept=".pdf,.docx,.odt" most="5" most-bytes="20971520"></t-uploads>`,
      set: (t) => ({
        't-uploads': {
          files: files(t),
          upload: async ({ name, size: bytes, type: mediaType }, { progress }) => {
            for (let step = 1; step <= 10; step++) {
              await new Promise((next) => setTimeout(next, 100));
              progress(step / 10);
            }
            return { id: crypto.randomUUID(), name, bytes, mediaType };
          },
        },
      }),
    },
    {
      name: ['選填，還沒有檔案', 'Optional, none yet'],
      markup: (t) => `<t-uploads optional label="${t('附件', 'Attachments')}"></t-uploads>`,
      set: () => ({
        't-uploads': {
          upload: async () => {
            throw new Error('refused');
          },
          describeError: (error) => error.message,
        },
      }),
    },
    {
      name: ['有誤', 'With an error'],
      markup: (t) =>
        `<t-uploads label="${t('申請文件', 'Documents')}" error="${t('請附上計畫書。', 'Attach the plan.')}"></t-uploads>`,
      set: () => ({
        't-uploads': { upload: async ({ name }) => ({ id: name, name, bytes: 1, mediaType: 'text/plain' }) },
      }),
    },
    {
      name: ['唯讀', 'Read only'],
      markup: (t) => `<t-uploads readonly label="${t('附件', 'Attachments')}"></t-uploads>`,
      set: (t) => ({ 't-uploads': { files: files(t) } }),
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-uploads disabled label="${t('附件', 'Attachments')}"></t-uploads>`,
      set: (t) => ({ 't-uploads': { files: files(t).slice(0, 1) } }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-uploads label="${long(t)}"></t-uploads>`,
      set: (t) => ({
        't-uploads': { files: [{ id: 'a', name: `${long(t)}.pdf`, bytes: 84_000, mediaType: 'application/pdf' }] },
      }),
    },
  ],
};
