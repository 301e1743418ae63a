import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const notificationsParameters: readonly ParameterDeclaration[] = [
  {
    key: 'notifications.keep-days',
    type: 'integer',
    default: 90,
    min: 7,
    max: 730,
    unit: { 'zh-Hant': '天', en: 'days' },
    description: { 'zh-Hant': '通知保留天數', en: 'How long notifications are kept' },
  },
  {
    key: 'notifications.password-reminder-days',
    type: 'string',
    default: '14, 7, 3, 1',
    maxLength: 60,
    description: {
      'zh-Hant': '密碼到期前幾天提醒（以逗號分隔）',
      en: 'Days before a password expires on which its owner is told, separated by commas',
    },
  },
];
