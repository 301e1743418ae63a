import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const mailParameters: readonly ParameterDeclaration[] = [
  {
    key: 'mail.sender-address',
    type: 'string',
    default: 'portal@tessera.localhost',
    maxLength: 200,
    description: { 'zh-Hant': '系統信件的寄件地址', en: 'Address that mails of the portal come from' },
  },
  {
    key: 'mail.sender-name',
    type: 'string',
    default: '員工入口網',
    maxLength: 100,
    description: { 'zh-Hant': '系統信件的寄件人名稱', en: 'Name that mails of the portal come from' },
  },
  {
    key: 'mail.hold-hours',
    type: 'integer',
    default: 24,
    min: 1,
    max: 168,
    unit: { 'zh-Hant': '小時', en: 'hours' },
    description: {
      'zh-Hant': '收件人機關停用外掛時，信件保留多久後捨棄',
      en: 'How long mail waits while the plugin is off for the recipient’s agency; then it is dropped',
    },
  },
  {
    key: 'mail.keep-days',
    type: 'integer',
    default: 190,
    min: 30,
    max: 3650,
    unit: { 'zh-Hant': '天', en: 'days' },
    description: { 'zh-Hant': '寄送紀錄保留天數', en: 'How long finished mails stay on record' },
  },
];
