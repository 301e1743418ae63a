import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const mostPerPurposeParameter = 'tokens.most-per-purpose';

export const failuresPerMinuteParameter = 'tokens.failures-per-minute';

export const tokensParameters: readonly ParameterDeclaration[] = [
  {
    key: mostPerPurposeParameter,
    type: 'integer',
    default: 10,
    min: 1,
    max: 100,
    unit: { 'zh-Hant': '個', en: 'tokens' },
    description: {
      'zh-Hant': '每人每種用途可同時持有的個人連結與權杖數',
      en: 'Personal links and tokens that one person may have for each purpose',
    },
  },
  {
    key: failuresPerMinuteParameter,
    type: 'integer',
    default: 30,
    min: 1,
    max: 10_000,
    unit: { 'zh-Hant': '次', en: 'attempts' },
    description: {
      'zh-Hant': '每個位址每分鐘可嘗試的無效權杖數，超過時請稍候再試',
      en: 'Tokens that are not valid, for each address within a minute; beyond that it is asked to wait',
    },
  },
];
