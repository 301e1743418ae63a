import type { HelpEntry } from '@tessera/contracts';

export const accountHelp: readonly HelpEntry[] = [
  {
    id: 'core.account-guide',
    kind: 'guide',
    category: 'account',
    page: '/account',
    question: { 'zh-Hant': '我的帳號可以做什麼', en: 'What you can do in My account' },
    answer: {
      'zh-Hant':
        '在這裡變更密碼、設定動態驗證碼、檢視登入中的裝置與登入紀錄、更換照片與聯絡資料。\n\n姓名、職稱與所屬機關由機關管理者維護，如有錯誤請與他們聯絡。',
      en: 'Change your password, set up one-time codes, see where you are signed in and when you were, and change your picture and contact data.\n\nName, title and agency are kept by the administrator of your agency: tell them when something is wrong.',
    },
  },
  {
    id: 'core.account-totp',
    kind: 'question',
    category: 'account',
    page: '/account',
    question: { 'zh-Hant': '如何設定動態驗證碼？', en: 'How do I set up one-time codes?' },
    answer: {
      'zh-Hant':
        '在「我的帳號」的「動態驗證碼」頁按「開始設定」，用手機的驗證器 App 掃描條碼，再輸入 App 顯示的六位數字。\n\n請把復原碼列印或抄下並妥善保存：手機遺失時，只有復原碼能讓您登入。',
      en: 'Open “One-time codes” in My account, scan the code with an authenticator app on your phone, then type the six digits that it shows.\n\nPrint or write down the recovery codes and keep them safe: without your phone they are the only way in.',
    },
  },
  {
    id: 'core.account-devices',
    kind: 'question',
    category: 'account',
    page: '/account/sessions',
    question: { 'zh-Hant': '看到不認得的登入怎麼辦？', en: 'There is a sign-in that I do not know. What now?' },
    answer: {
      'zh-Hant': '先把那台裝置登出，再[變更密碼](/account/password)，並告訴服務專線發生的時間與位址。',
      en: 'Sign that device out, [change your password](/account/password), and tell the support line when it happened and from which address.',
    },
  },
  {
    id: 'core.account-deputies',
    kind: 'question',
    category: 'account',
    page: '/account/delegations',
    question: { 'zh-Hant': '請假時如何請同仁代理審核？', en: 'How does a colleague review for me while I am away?' },
    answer: {
      'zh-Hant':
        '在[職務代理](/account/delegations)指定同機關的代理人與起訖日期。代理期間，您的待審核項目也會出現在代理人的「待我處理」；決定會記錄為由代理人代您處理，到期自動結束，也可以隨時取消。\n\n代理人只能審核，看不到您的其他資料，也不能再轉給別人。',
      en: 'Name a colleague of your agency and the days under [Deputies](/account/delegations). In these days your reviews are in their Waiting for me, too; what they decide is recorded as done by them for you. It ends by itself, and you can revoke it at any time.\n\nA deputy can review only, sees nothing else of yours, and cannot hand it on.',
    },
  },
  {
    id: 'core.account-posts',
    kind: 'question',
    category: 'account',
    page: null,
    question: {
      'zh-Hant': '兼任其他機關職務，如何切換身分？',
      en: 'I have a second post. How do I choose where I act?',
    },
    answer: {
      'zh-Hant':
        '在右上角的個人選單選擇要作業的單位，整個入口網就會以那個機關的身分顯示公告與功能；只影響這個瀏覽器的這次登入。兼任職務由兩邊機關的管理者設定，到期自動回到主要職務。',
      en: 'Choose the unit in your menu at the top right: notices and functions are then those of its agency, in this browser and until you sign out. Concurrent posts are given by administrators of both agencies; when one ends you are back in your main post.',
    },
  },
  {
    id: 'core.sign-in-locked',
    kind: 'question',
    category: 'account',
    page: null,
    question: { 'zh-Hant': '登入時顯示帳號已鎖定怎麼辦？', en: 'Sign-in says that my account is locked. What now?' },
    answer: {
      'zh-Hant': '連續輸入錯誤會暫時鎖定，稍候會自動解除。急用時，機關管理者可在帳號管理立即解除鎖定。',
      en: 'Several wrong attempts lock an account for a while; it opens again by itself. In a hurry, the administrator of your agency can unlock it at once.',
    },
  },
  {
    id: 'core.sign-in-idle',
    kind: 'question',
    category: 'account',
    page: null,
    question: { 'zh-Hant': '為什麼過一陣子要重新登入？', en: 'Why do I have to sign in again after a while?' },
    answer: {
      'zh-Hant':
        '一段時間沒有操作，入口網會自動登出，以免別人使用您離開座位的電腦。磁磚自動更新不算操作。重新登入後會回到原來的頁面。',
      en: 'After some time without use the portal signs you out, so that nobody uses a computer that you left. Tiles that refresh themselves do not count as use. Signing in takes you back to where you were.',
    },
  },
];
