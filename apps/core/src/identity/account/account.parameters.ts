import type { ParameterDeclaration } from '../../settings/parameter-declaration.js';

const minutes = { 'zh-Hant': '分鐘', en: 'minutes' };
const times = { 'zh-Hant': '次', en: 'times' };

/** What people may do with their own account, and the figures of proving a new recovery address. */
export const accountParameters: readonly ParameterDeclaration[] = [
  {
    key: 'account.own-name',
    type: 'boolean',
    default: false,
    description: { 'zh-Hant': '使用者可自行修改姓名', en: 'People may change their own name' },
  },
  {
    key: 'account.own-title',
    type: 'boolean',
    default: true,
    description: { 'zh-Hant': '使用者可自行修改職稱', en: 'People may change their own title' },
  },
  {
    key: 'account.official-mail-domains',
    type: 'string',
    default: 'gov.tw',
    maxLength: 400,
    description: {
      'zh-Hant': '公務信箱的網域（以逗號分隔，另含 people.mail-domain），不可作為備用信箱',
      en: 'Domains of official mail, separated by commas, besides people.mail-domain: refused as recovery addresses',
    },
  },
  {
    key: 'account.recovery-code-minutes',
    type: 'integer',
    default: 15,
    min: 2,
    max: 1440,
    unit: minutes,
    description: { 'zh-Hant': '備用信箱驗證碼的有效時間', en: 'How long the code of a new recovery address is good' },
  },
  {
    key: 'account.recovery-code-tries',
    type: 'integer',
    default: 5,
    min: 1,
    max: 20,
    unit: times,
    description: { 'zh-Hant': '備用信箱驗證碼可輸入的次數', en: 'Tries at the code of a new recovery address' },
  },
  {
    key: 'account.recovery-code-pause-seconds',
    type: 'integer',
    default: 60,
    min: 0,
    max: 3600,
    unit: { 'zh-Hant': '秒', en: 'seconds' },
    description: { 'zh-Hant': '隔多久可重寄驗證碼', en: 'Pause before another code is mailed' },
  },
  {
    key: 'account.recovery-codes-a-day',
    type: 'integer',
    default: 10,
    min: 1,
    max: 100,
    unit: times,
    description: { 'zh-Hant': '每人每日可寄出的驗證碼數', en: 'Codes mailed for one person within a day' },
  },
];
