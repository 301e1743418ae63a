import type { HelpEntry } from '@tessera/contracts';

export const consoleHelp: readonly HelpEntry[] = [
  {
    id: 'core.console-guide',
    kind: 'guide',
    category: 'console',
    page: '/console',
    question: { 'zh-Hant': '管理頁面怎麼使用', en: 'How the console works' },
    answer: {
      'zh-Hant':
        '左側只列出您有權管理的項目。清單可以搜尋與篩選，條件會留在網址上，可加入書籤或傳給同事。\n\n每一次變更都會留下紀錄，系統管理者可在紀錄查詢中找到。',
      en: 'The left side lists what you may administer. Lists can be searched and filtered; what you chose stays in the address, so you can bookmark it or send it to a colleague.\n\nEvery change leaves an entry in the audit log.',
    },
  },
  {
    id: 'core.console-accounts',
    kind: 'question',
    category: 'console',
    page: '/console/accounts',
    question: { 'zh-Hant': '同仁離職時要做什麼？', en: 'What do I do when somebody leaves?' },
    answer: {
      'zh-Hant': '在帳號管理找到這位同仁，按「停用」並選擇原因。帳號會立即登出，發布過的內容與紀錄都會保留。',
      en: 'Find the person under Accounts and choose “Suspend” with a reason. They are signed out at once; what they posted, and all records, stay.',
    },
  },
  {
    id: 'core.console-plugins',
    kind: 'question',
    category: 'console',
    page: '/console/plugins',
    question: { 'zh-Hant': '停用外掛會刪除資料嗎？', en: 'Does switching a plugin off delete anything?' },
    answer: {
      'zh-Hant': '不會。停用後頁面、磁磚與通知都會停止，資料原封不動，再啟用時就會恢復。',
      en: 'No. Its pages, tiles and notifications stop; the data stay as they are and are back when it is switched on again.',
    },
  },
  {
    id: 'core.console-banner-picture',
    kind: 'question',
    category: 'console',
    page: '/console/banners',
    question: { 'zh-Hant': '橫幅圖片要準備多大？', en: 'How large should a banner be?' },
    answer: {
      'zh-Hant':
        '建議 1440 × 480 像素（3:1），PNG、JPEG 或 WebP。比例不同時會平均裁切四周，上傳後請看預覽。圖片內的文字請同時寫在替代文字裡，看不到圖片的人才讀得到。',
      en: '1440 × 480 pixels (3:1) in PNG, JPEG or WebP. Other proportions are cut evenly at the sides: look at the preview. Words within the picture belong into the alternative text as well, for those who cannot see it.',
    },
  },
  {
    id: 'core.console-seed-persons',
    kind: 'question',
    category: 'console',
    page: '/console/help',
    question: { 'zh-Hant': '種子人員要做什麼？', en: 'What does a seed person do?' },
    answer: {
      'zh-Hant':
        '種子人員是機關同仁操作上有疑問時第一個可以詢問的人，姓名與分機會顯示在每一頁的說明裡。請先徵得本人同意。',
      en: 'A seed person is the first whom colleagues ask. Name and extension are shown in the help of every page, so ask the person before.',
    },
  },
];
