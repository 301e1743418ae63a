import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const bannersParameters: readonly ParameterDeclaration[] = [
  {
    key: 'banners.seconds',
    type: 'integer',
    default: 8,
    min: 5,
    max: 60,
    unit: { 'zh-Hant': '秒', en: 'seconds' },
    description: { 'zh-Hant': '首頁橫幅自動換下一張的間隔', en: 'Time until the home page shows the next banner' },
  },
  {
    key: 'banners.most',
    type: 'integer',
    default: 10,
    min: 1,
    max: 30,
    description: { 'zh-Hant': '首頁最多輪播的橫幅數', en: 'Most banners that the home page shows' },
  },
];
