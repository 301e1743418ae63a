import type { Localized } from './text.js';

export interface ProblemKind {
  number: string;
  status: number;
  title: Localized;
}

const kind = (number: string, status: number, zh: string, en: string): ProblemKind => ({
  number,
  status,
  title: { 'zh-Hant': zh, en },
});

/**
 * Every problem the core answers with. Hundreds per room: 10 general · 11 identity · 12 permissions · 13 plugins ·
 * 14 organisation · 15 files · 16 jobs and mail · 17 working time · 18 parameters ·
 * 23 pictures, banners and help · 24 search · 27 personal tokens · 28 posts and
 * delegations · 29 settings of plugins. Numbers are never used twice.
 */
export const problemRegistry = {
  'invalid-input': kind('T-1001', 422, '輸入的資料需要修正', 'Some of the input needs correcting'),
  'malformed-request': kind('T-1002', 400, '無法解讀這個要求', 'The request cannot be read'),
  'not-found': kind('T-1003', 404, '找不到這個項目', 'There is no such thing here'),
  conflict: kind('T-1004', 409, '資料已被其他人更動', 'Somebody changed this meanwhile'),
  'too-large': kind('T-1005', 413, '內容超過大小上限', 'The content is larger than allowed'),
  'too-many-requests': kind('T-1006', 429, '要求過於頻繁，請稍候再試', 'Too many requests; try again shortly'),
  unavailable: kind('T-1007', 503, '服務暫時無法使用，請稍候再試', 'The service is unavailable for a moment'),
  internal: kind('T-1008', 500, '系統發生未預期的狀況', 'Something unexpected happened'),
  'unsupported-media-type': kind('T-1009', 415, '不支援這種內容格式', 'This kind of content is not supported'),
  'method-not-allowed': kind('T-1010', 405, '這個位址不接受這種操作', 'This address does not take that method'),
  'invalid-cursor': kind('T-1011', 422, '分頁位置已失效，請重新查詢', 'The page cursor does not fit this query'),
  'not-signed-in': kind('T-1101', 401, '請先登入', 'Sign in first'),
  'wrong-credentials': kind(
    'T-1102',
    401,
    '帳號、密碼或驗證碼不正確，請重新輸入',
    'Account, password or code is not right',
  ),
  'captcha-required': kind('T-1103', 401, '請完成驗證後再登入', 'Complete the check, then sign in again'),
  'second-factor-required': kind('T-1104', 401, '請輸入動態驗證碼', 'Enter the code of your authenticator'),
  locked: kind('T-1105', 423, '連續輸入錯誤，請於 15 分鐘後再試', 'Too many wrong attempts; locked for a while'),
  'cross-site': kind('T-1106', 403, '這個要求不是由入口網送出', 'This request did not come from the portal'),
  'password-expired': kind('T-1107', 403, '密碼已到期，請先變更', 'The password has expired; change it first'),
  'step-up-required': kind('T-1108', 403, '請再次確認身分', 'Confirm who you are once more'),
  'last-administrator': kind('T-1109', 409, '機關至少需要一位管理者', 'An agency must keep an administrator'),
  forbidden: kind('T-1201', 403, '您沒有這項權限', 'You may not do this'),
  'duplicate-role': kind('T-1202', 409, '角色代碼已被使用', 'The key of the role is in use'),
  'role-in-use': kind('T-1203', 409, '仍有帳號具有這個角色', 'Somebody still holds this role'),
  'role-fixed': kind(
    'T-1204',
    409,
    '內建或外掛提供的角色無法變更',
    'Built-in roles and those of plugins stay as they are',
  ),
  'already-granted': kind('T-1205', 409, '這個帳號已具有此角色', 'The account holds this role already'),
  'plugin-disabled': kind('T-1301', 404, '您的機關已停用這個外掛', 'This plugin is off for your agency'),
  'plugin-locked': kind('T-1302', 409, '上級機關已鎖定這個外掛的開關', 'A higher agency has locked this switch'),
  'plugin-unhealthy': kind(
    'T-1303',
    409,
    '外掛目前異常，無法啟用',
    'The plugin is not healthy and cannot be switched on',
  ),
  'plugin-busy': kind('T-1304', 429, '這個外掛目前要求過多，請稍候再試', 'The plugin has too many requests in flight'),
  'tile-failed': kind('T-1305', 500, '磁磚暫時無法取得資料', 'The tile could not load its data'),
  'tile-timeout': kind('T-1306', 504, '磁磚逾時未回應', 'The tile took too long'),
  'plugin-refused-manifest': kind('T-1310', 409, '外掛的說明檔有誤', 'The manifest of the plugin is not valid'),
  'plugin-refused-name': kind(
    'T-1311',
    409,
    '外掛代碼與另一個外掛相同或近似',
    'The id is or resembles that of another plugin',
  ),
  'plugin-refused-portal': kind(
    'T-1312',
    409,
    '外掛不支援目前的入口網版本',
    'The plugin does not fit this version of the portal',
  ),
  'plugin-refused-load': kind('T-1313', 409, '外掛的伺服器端無法載入', 'The server part of the plugin does not load'),
  'plugin-refused-powers': kind('T-1314', 409, '外掛要求了不允許的能力', 'The plugin asks for more than a plugin may'),
  'plugin-refused-tables': kind(
    'T-1315',
    409,
    '外掛的資料表定義有誤',
    'The tables of the plugin are not as they must be',
  ),
  'plugin-refused-start': kind('T-1316', 409, '外掛啟動失敗', 'The plugin failed while starting'),
  'plugin-refused-deaths': kind('T-1317', 409, '外掛使工作程序異常結束', 'The plugin ended worker processes'),
  'plugin-refused-migration': kind('T-1318', 409, '外掛的資料庫升級失敗', 'A migration of the plugin failed'),
  'plugin-not-quarantined': kind('T-1319', 409, '這個外掛不在隔離狀態', 'The plugin is not in quarantine'),
  'agency-not-empty': kind(
    'T-1401',
    409,
    '機關仍有下級節點、帳號或資源',
    'The agency still holds nodes, accounts or resources',
  ),
  'agency-cycle': kind('T-1402', 422, '不能移到自己的下級之下', 'A node cannot move below itself'),
  'duplicate-code': kind('T-1403', 409, '代碼已被使用', 'The code is in use'),
  'agency-dissolved': kind('T-1404', 409, '這個機關已裁撤或併入其他機關', 'This agency has been dissolved or merged'),
  'duplicate-account': kind('T-1405', 409, '帳號名稱已被使用', 'The account name is in use'),
  'account-state': kind(
    'T-1406',
    409,
    '帳號目前的狀態不能進行這項操作',
    'The account is not in a state that allows this',
  ),
  'mail-in-use': kind('T-1407', 409, '備用信箱已被其他帳號使用', 'Another account uses this recovery address'),
  'file-type': kind('T-1501', 422, '不接受這種檔案', 'Files of this kind are not accepted'),
  'file-infected': kind('T-1502', 422, '檔案未通過掃描', 'The file did not pass the scanner'),
  'archive-locked': kind(
    'T-1504',
    422,
    '壓縮檔設有密碼，無法檢查內容',
    'The archive has a password, so it cannot be checked',
  ),
  'archive-too-large': kind('T-1505', 422, '壓縮檔解開後超過上限', 'The archive would be too large when unpacked'),
  'archive-unsafe': kind(
    'T-1506',
    422,
    '壓縮檔已損壞或含有不安全的內容',
    'The archive is damaged or not safe to unpack',
  ),
  'scanner-away': kind(
    'T-1507',
    502,
    '暫時無法掃描檔案，請稍後重試',
    'Files cannot be scanned for the moment; try again',
  ),
  'storage-full': kind('T-1508', 507, '儲存空間不足，檔案沒有保存', 'There is no room left; the file was not kept'),
  'storage-failed': kind('T-1509', 500, '儲存設備發生問題，檔案沒有保存', 'The store failed; the file was not kept'),
  'too-many-files': kind('T-1510', 409, '檔案數量已達上限', 'There are as many files as there may be'),
  'files-too-large': kind('T-1511', 409, '檔案合計大小超過上限', 'The files together are larger than allowed'),
  'picture-unreadable': kind('T-2301', 422, '無法讀取這張圖片', 'The picture cannot be read'),
  'picture-too-large': kind('T-2302', 422, '圖片的像素超過上限', 'The picture has more pixels than allowed'),
  'seed-persons-full': kind('T-2303', 409, '種子人員已達人數上限', 'The agency has as many seed persons as it may'),
  'import-failed': kind('T-1503', 422, '匯入檔有需要修正的列', 'Some rows of the file need correcting'),
  'job-not-failed': kind('T-1601', 409, '這項工作不在失敗狀態', 'The job is not in the failed state'),
  'parameter-fixed': kind('T-1801', 409, '此參數由環境變數設定，無法在此變更', 'The environment sets this parameter'),
  'role-request-waiting': kind(
    'T-2601',
    409,
    '這個角色已有審核中的申請',
    'A request about this role is waiting already',
  ),
  'role-request-decided': kind('T-2602', 409, '這件申請已不在審核中', 'This request is not waiting any more'),
  'review-failed': kind('T-2603', 500, '這類待辦暫時無法取得', 'This queue could not be read'),
  'review-timeout': kind('T-2604', 504, '這類待辦逾時未回應', 'This queue took too long'),
  'role-request-moved': kind('T-2606', 409, '申請人已異動到其他機關', 'The applicant moved to another agency'),
  'role-request-gone': kind('T-2607', 409, '這個角色已不能申請', 'This role can no longer be asked for'),
  'review-one-by-one': kind('T-2605', 422, '這類項目須逐筆處理', 'Items of this kind are decided one by one'),
  'too-many-dashboards': kind('T-1901', 409, '自訂版面已達數量上限', 'There are as many dashboards as one may have'),
  'classic-dashboard': kind('T-1902', 409, '經典版面不能改名或刪除', 'The classic dashboard keeps its name and stays'),
  'search-failed': kind('T-2401', 500, '這類資料暫時無法搜尋', 'This kind cannot be searched for the moment'),
  'search-timeout': kind('T-2402', 504, '這類資料的搜尋逾時未回應', 'Searching this kind took too long'),
  'favourites-full': kind('T-2201', 409, '我的最愛已滿，請先移除一項', 'There is no room left among the favourites'),
  'category-in-use': kind('T-2202', 409, '這個分類裡還有應用程式', 'There are still applications in this category'),
  'too-many-applications': kind('T-2203', 409, '應用程式已達數量上限', 'There are as many applications as can be kept'),
  'token-refused': kind('T-2701', 401, '這個連結或權杖無效', 'This link or token is not valid'),
  'too-many-tokens': kind('T-2702', 409, '這種連結或權杖已達數量上限', 'There are as many of these as one may have'),
  'post-not-in-force': kind('T-2801', 409, '這個職務目前未生效', 'This post is not in force now'),
  'post-over': kind('T-2802', 409, '這個兼任職務已結束', 'This concurrent post is over'),
  'delegation-over': kind('T-2811', 409, '這項職務代理已結束', 'This delegation is over'),
  'not-deputy': kind('T-2812', 403, '您目前不是這位同仁的職務代理人', 'You do not stand in for this person now'),
  'setting-locked': kind('T-2901', 409, '上級已鎖定這項設定', 'A level above has locked this setting'),
} as const satisfies Record<string, ProblemKind>;

export type ProblemSlug = keyof typeof problemRegistry;
