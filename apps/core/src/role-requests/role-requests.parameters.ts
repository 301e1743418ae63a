import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const reviewDaysParameter = 'role-requests.review-days';

export const roleRequestsParameters: readonly ParameterDeclaration[] = [
  {
    key: reviewDaysParameter,
    type: 'integer',
    default: 3,
    min: 1,
    max: 60,
    unit: { 'zh-Hant': '個工作日', en: 'working days' },
    description: {
      'zh-Hant': '權限申請的審核期限，逾期在待我處理中標示',
      en: 'Time for deciding a role request; later ones are marked as late',
    },
  },
];
