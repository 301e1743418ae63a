import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const reviewDaysParameter = 'role-requests.review-days';

export const mostADayParameter = 'role-requests.most-a-day';

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
  {
    key: mostADayParameter,
    type: 'integer',
    default: 50,
    min: 1,
    max: 1_000,
    unit: { 'zh-Hant': '件', en: 'requests' },
    description: {
      'zh-Hant': '每人 24 小時內可提出的權限申請數（每件都會通知審核者）',
      en: 'Role requests of one person within 24 hours; each of them is told to its reviewers',
    },
  },
];
