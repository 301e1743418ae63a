import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

/**
 * 200, because so many people may want one slot at one moment and each is to get an answer. A request that waits holds a
 * socket and some kilobytes and no thread; what is scarce is limited apart: a plugin's statements and transactions share
 * of the connections (`PluginDatabase`), and a statement ends after ten seconds. So a plugin that hangs keeps 200 waiting
 * and the worker goes on.
 */
export const mostInFlightKey = 'plugins.most-in-flight';
export const openRequestsOfAddressKey = 'plugins.open-requests-per-address';
export const openRequestsKey = 'plugins.open-requests';

export const pluginsParameters: readonly ParameterDeclaration[] = [
  {
    key: mostInFlightKey,
    type: 'integer',
    default: 200,
    min: 1,
    max: 10_000,
    unit: { 'zh-Hant': '個要求', en: 'requests' },
    description: {
      'zh-Hant':
        '每個外掛在每個工作程序中同時處理的要求上限，超過時請使用者稍候再試。資料庫連線另有上限，因此卡住的外掛不會拖垮工作程序',
      en: 'Requests that each plugin may have in flight in each worker; beyond that callers are asked to try again. Connections to the database are limited apart, so a plugin that hangs takes no worker down',
    },
  },
  {
    key: openRequestsOfAddressKey,
    type: 'integer',
    default: 600,
    min: 1,
    max: 100_000,
    unit: { 'zh-Hant': '個要求', en: 'requests' },
    description: {
      'zh-Hant': '免登入的外掛功能（門口顯示、掃碼報到等）每個位址每分鐘的要求上限',
      en: 'Requests a minute from one address to what each plugin opens without sign-in (door displays, check-in codes)',
    },
  },
  {
    key: openRequestsKey,
    type: 'integer',
    default: 12_000,
    min: 1,
    max: 1_000_000,
    unit: { 'zh-Hant': '個要求', en: 'requests' },
    description: {
      'zh-Hant': '免登入的外掛功能，每個外掛每分鐘的要求上限（每個工作程序分別計算）',
      en: 'Requests a minute from everywhere to what each plugin opens without sign-in, in each worker',
    },
  },
];
