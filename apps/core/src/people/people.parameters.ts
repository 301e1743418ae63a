import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const peopleParameters: ParameterDeclaration[] = [
  {
    key: 'people.mail-domain',
    type: 'string',
    default: '',
    maxLength: 200,
    description: {
      'zh-Hant': '公務信箱的網域；空白時人員卡片不顯示信箱',
      en: 'Domain of official mail addresses; without one the cards of people show none',
    },
  },
];
