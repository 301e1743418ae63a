import type { HelpEntry } from '@tessera/contracts';

export const homeHelp: readonly HelpEntry[] = [
  {
    id: 'core.home-guide',
    kind: 'guide',
    category: 'home',
    page: '/',
    question: { 'zh-Hant': '首頁怎麼看', en: 'How the home page works' },
    answer: {
      'zh-Hant':
        '首頁由磁磚組成，每一塊磁磚顯示一項服務的最新內容，點磁磚標題可開啟完整頁面。\n\n- 左側是您的機關已啟用的服務\n- 上方可搜尋人員、公告、應用程式與頁面\n- 右上角是您的姓名選單，可變更語言、顯示方式並登出',
      en: 'The home page is made of tiles. Each shows the latest of one service; the title of a tile opens its page.\n\n- The left side lists the services that are on for your agency\n- The search at the top finds people, notices, applications and pages\n- Your name at the top right opens language, display and sign out',
    },
  },
  {
    id: 'core.home-arrange',
    kind: 'question',
    category: 'home',
    page: '/',
    question: { 'zh-Hant': '如何調整磁磚的位置和大小？', en: 'How do I move or resize tiles?' },
    answer: {
      'zh-Hant':
        '在首頁按「編輯版面」，拖曳磁磚即可移動，拖曳右下角可調整大小。\n\n使用鍵盤時，將焦點移到磁磚後按 Enter 拿起，方向鍵移動，Shift 加方向鍵調整大小，Enter 放下，Esc 放回原位。完成後按「儲存」。',
      en: 'Choose “Edit layout” on the home page, then drag a tile to move it or its lower right corner to resize it.\n\nBy keyboard: focus a tile and press Enter to pick it up, arrow keys to move, Shift with arrow keys to resize, Enter to put it down, Esc to put it back. Save when you are done.',
    },
  },
  {
    id: 'core.home-locked',
    kind: 'question',
    category: 'home',
    page: '/',
    question: { 'zh-Hant': '為什麼有的磁磚不能移動？', en: 'Why can some tiles not be moved?' },
    answer: {
      'zh-Hant': '磁磚上有鎖頭，表示由府方或您的機關統一擺放。其他磁磚仍可自由調整。如有需要請洽機關管理者。',
      en: 'A padlock on a tile means that the government or your agency has fixed it. All other tiles are yours to arrange. Ask the administrator of your agency if that is in your way.',
    },
  },
  {
    id: 'core.home-banner',
    kind: 'question',
    category: 'home',
    page: '/',
    question: { 'zh-Hant': '如何停止或收合首頁的橫幅？', en: 'How do I stop or fold the banners?' },
    answer: {
      'zh-Hant':
        '按橫幅上的暫停鈕即停止輪播，滑鼠移入或鍵盤焦點停留時也會暫停。按「收合橫幅」後，這台裝置的首頁就只留一列，隨時可再展開。',
      en: 'The pause button stops the banners; they also wait while the pointer or the keyboard focus is on them. “Fold banners” leaves a single line on this device, from which they can be brought back.',
    },
  },
  {
    id: 'core.search-guide',
    kind: 'question',
    category: 'start',
    page: '/',
    question: { 'zh-Hant': '可以搜尋到哪些東西？', en: 'What does the search find?' },
    answer: {
      'zh-Hant':
        '人員、公告、應用程式和頁面。中文輸入一個字就能搜尋，多個詞以空格分開，結果會同時符合每個詞。您沒有權限的內容不會出現。\n\n按「/」鍵可直接跳到搜尋欄。',
      en: 'People, notices, applications and pages. One Chinese character is enough; several words, separated by spaces, must all be found. What you may not see is not listed.\n\nThe key “/” takes you to the search from anywhere.',
    },
  },
  {
    id: 'core.keyboard',
    kind: 'question',
    category: 'start',
    page: null,
    question: { 'zh-Hant': '可以只用鍵盤操作嗎？', en: 'Can I use the portal by keyboard alone?' },
    answer: {
      'zh-Hant':
        '可以。Tab 移到下一個項目，Enter 開啟，Esc 關閉視窗。按「?」開啟本頁說明，裡面有完整的快速鍵。單鍵快速鍵可以在那裡關閉。\n\n詳見[無障礙聲明](/help/accessibility)。',
      en: 'Yes. Tab moves on, Enter opens, Esc closes. “?” opens the help of the page with a list of all keys; those of a single character can be switched off there.\n\nSee the [accessibility statement](/help/accessibility).',
    },
  },
];
