import type { HelpEntry } from '@tessera/contracts';

export const statements: readonly HelpEntry[] = [
  {
    id: 'core.accessibility',
    kind: 'statement',
    category: 'about',
    page: '/help/accessibility',
    question: { 'zh-Hant': '無障礙聲明', en: 'Accessibility statement' },
    answer: {
      'zh-Hant': `本入口網以 WCAG 2.2 AA 級為設計目標，希望每一位同仁都能使用。

## 我們怎麼做

- 所有功能都可以只用鍵盤操作，包括拖曳磁磚
- 提供淺色、深色與高對比三種主題，文字可放大
- 依您的系統設定減少動態效果，橫幅不會自動輪播
- 圖片都有替代文字，狀態不只用顏色表示

## 我們怎麼檢查

每個版本都以自動化工具檢查每一個頁面，並以鍵盤操作測試。自動化工具只能找出部分問題；尚未經過獨立機構檢測，也尚未與各種螢幕報讀軟體全面實測。

## 已知的限制

- 同仁上傳的附件內容可能不符合無障礙規範
- 外部系統的頁面不在本聲明範圍內

遇到困難時，請洽頁尾的服務專線，並告訴我們頁面網址與您使用的輔助工具。`,
      en: `The portal is designed to meet WCAG 2.2 level AA, so that every colleague can use it.

## What we do

- Everything works by keyboard alone, arranging tiles included
- There is a light, a dark and a high-contrast theme, and text can be enlarged
- Where your system asks for reduced motion, banners do not move by themselves
- Pictures have alternative text, and nothing is told by colour alone

## How we check

Every version is checked page by page with automated tools and driven by keyboard in tests. Such tools find only part of the problems; the portal has not been audited by an independent body, and not every screen reader has been tried.

## Known limits

- Attachments that colleagues upload may not be accessible
- Pages of outside systems are not covered by this statement

When something is in your way, call the support line at the foot of the page; tell us the address of the page and the assistive technology that you use.`,
    },
  },
  {
    id: 'core.privacy',
    kind: 'statement',
    category: 'about',
    page: '/help/privacy',
    question: { 'zh-Hant': '隱私權說明', en: 'Privacy' },
    answer: {
      'zh-Hant': `本入口網只供公務使用。以下說明會保存您的哪些資料、用途，以及誰看得到。

## 保存的資料

- 帳號資料：姓名、職稱、所屬機關、公務電話與備用信箱，由機關管理者維護
- 登入紀錄：時間、位址、瀏覽器與結果
- 操作紀錄：您新增、變更或刪除了什麼
- 已讀紀錄：您開啟過哪些公告，用來標示未讀；單純瀏覽其他頁面不記錄
- 您的設定：語言、主題、版面

## 誰看得到

同仁看得到您的姓名、職稱、機關、公務電話與照片。登入紀錄只有您與系統管理者看得到，機關管理者只知道最近一次登入的時間。公告的已讀情形對其他人只顯示人數。操作紀錄由系統管理者依職務查詢，查詢本身也會留下紀錄。

## 不做的事

頁面不會向外部網站要求任何內容，沒有廣告與第三方追蹤。瀏覽器中只有登入所需的 Cookie，以及只留在這台裝置的設定，例如收合的選單與最近的搜尋。

## 您可以做的事

在[我的帳號](/account)檢視與更正資料、登出其他裝置。其他請求請洽頁尾的服務專線。`,
      en: `This portal is for official use. Here is what it keeps of you, why, and who can see it.

## What is kept

- Account: name, title, agency, office telephone and recovery address, kept up by the administrator of your agency
- Sign-ins: time, address, browser and result
- Changes: what you added, changed or deleted
- Reading: which notices you have opened, to mark the unread; looking at other pages is not recorded
- Your settings: language, theme, layout

## Who can see it

Colleagues see your name, title, agency, office telephone and picture. Your sign-ins are seen by you and by system administrators; the administrator of your agency knows only when the last one was. Of who has read a notice others see a figure only. System administrators may look into the record of changes as far as their duties require, and that look is itself recorded.

## What is not done

No page asks any outside site for anything; there are no advertisements and no trackers. Your browser keeps a cookie for signing in, and settings that stay on the device, such as the folded navigation and your latest searches.

## What you can do

See and correct your data and sign out other devices in [My account](/account). For anything else call the support line at the foot of the page.`,
    },
  },
];
