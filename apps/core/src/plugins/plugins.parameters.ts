import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const mostInFlightKey = 'plugins.most-in-flight';

export const pluginsParameters: readonly ParameterDeclaration[] = [
  {
    key: mostInFlightKey,
    type: 'integer',
    default: 50,
    min: 1,
    max: 10_000,
    unit: { 'zh-Hant': '個要求', en: 'requests' },
    description: {
      'zh-Hant': '每個外掛在每個工作程序中同時處理的要求上限，超過時請使用者稍候再試',
      en: 'Requests that each plugin may have in flight in each worker; beyond that callers are asked to try again',
    },
  },
];
