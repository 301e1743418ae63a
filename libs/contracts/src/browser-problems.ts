import type { ProblemKind } from './problem-registry.js';

const kind = (number: string, zh: string, en: string): ProblemKind => ({
  number,
  status: 0,
  title: { 'zh-Hant': zh, en },
});

/**
 * Problems that arise in the browser and never travel: 20 on the way to the server · 21 plugins' parts and tiles.
 * Numbers are never used twice, here or in the server's registry.
 */
export const browserProblems = {
  'script-failed': kind('T-2000', '頁面發生未預期的狀況', 'Something unexpected happened on this page'),
  unreachable: kind('T-2001', '暫時連不上伺服器，請確認網路後再試', 'The server cannot be reached; check the network'),
  'bad-answer': kind(
    'T-2002',
    '無法解讀伺服器的回應，請稍候再試',
    "The server's answer cannot be read; try again shortly",
  ),
  'part-timeout': kind('T-2101', '載入逾時，請稍候再試', 'Loading took too long; try again shortly'),
  'part-unreachable': kind('T-2102', '暫時無法載入這個外掛的畫面', "This plugin's part of the page cannot be fetched"),
  'part-refused': kind('T-2103', '這個外掛的畫面不符合載入規定', "This plugin's part of the page is not acceptable"),
  'part-failed': kind('T-2104', '這個外掛的畫面無法啟動', "This plugin's part of the page failed to start"),
  'part-incomplete': kind('T-2105', '這個外掛的畫面不完整', "This plugin's part of the page is incomplete"),
  'tile-render': kind('T-2106', '暫時無法顯示這個磁磚', 'This tile cannot be shown at the moment'),
  'page-failed': kind('T-2107', '暫時無法顯示這個頁面', 'This page cannot be shown at the moment'),
  'tile-missing': kind('T-2108', '沒有收到這個磁磚的資料', 'No data came for this tile'),
  'part-mismatch': kind(
    'T-2109',
    '這個外掛需要的共用元件版本與入口網不符',
    'This plugin wants shared code of another version than the portal has',
  ),
  'part-outdated': kind('T-2110', '入口網已更新，請重新載入頁面', 'The portal was updated; reload the page'),
  'part-leaving': kind('T-2111', '這個外掛的畫面移除時發生狀況', "This plugin's part of the page failed while leaving"),
  'part-left-behind': kind(
    'T-2112',
    '這個外掛的畫面移除後仍在執行',
    "This plugin's part of the page goes on after it was taken away",
  ),
  'tile-silent': kind('T-2113', '磁磚資料逾時未送達', 'The data of this tile did not come in time'),
} as const satisfies Record<string, ProblemKind>;

export type BrowserProblemSlug = keyof typeof browserProblems;
