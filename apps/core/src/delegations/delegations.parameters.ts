import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const otherAgenciesParameter = 'delegations.other-agencies';
export const longestDaysParameter = 'delegations.longest-days';
export const mostDelegationsParameter = 'delegations.most';

export const delegationsParameters: readonly ParameterDeclaration[] = [
  {
    key: otherAgenciesParameter,
    type: 'boolean',
    default: false,
    description: {
      'zh-Hant': '職務代理人可以是其他機關的人員',
      en: 'A deputy may belong to another agency',
    },
  },
  {
    key: longestDaysParameter,
    type: 'integer',
    default: 180,
    min: 1,
    max: 3_660,
    unit: { 'zh-Hant': '天', en: 'days' },
    description: { 'zh-Hant': '一次職務代理的最長期間', en: 'Longest period of one delegation' },
  },
  {
    key: mostDelegationsParameter,
    type: 'integer',
    default: 20,
    min: 1,
    max: 200,
    unit: { 'zh-Hant': '筆', en: 'delegations' },
    description: {
      'zh-Hant': '每人同時可委託、可受託的職務代理數（各自計算，含尚未開始者）',
      en: 'Delegations that are not over: so many that one person gives, and so many that one receives',
    },
  },
];
