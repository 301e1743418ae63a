import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const pagesParameters: ParameterDeclaration[] = [
  {
    key: 'portal.government-zh',
    type: 'string',
    default: '示範市政府',
    maxLength: 40,
    description: { 'zh-Hant': '政府名稱（中文）', en: 'Name of the government (Chinese)' },
  },
  {
    key: 'portal.government-en',
    type: 'string',
    default: 'Demo City Government',
    maxLength: 80,
    description: { 'zh-Hant': '政府名稱（英文）', en: 'Name of the government (English)' },
  },
  {
    key: 'portal.support',
    type: 'string',
    default: '資訊處　服務專線 02-5550-0100 轉 2188',
    maxLength: 200,
    description: { 'zh-Hant': '頁尾的服務專線', en: 'Support line in the footer' },
  },
  {
    key: 'portal.time-zone',
    type: 'choice',
    default: 'Asia/Taipei',
    choices: Intl.supportedValuesOf('timeZone'),
    description: { 'zh-Hant': '政府所在的時區，日期以此為準', en: 'Time zone of the government: where its days begin' },
  },
];
