import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const mostFavouritesKey = 'applications.most-favourites';

export const applicationsParameters: readonly ParameterDeclaration[] = [
  {
    key: mostFavouritesKey,
    type: 'integer',
    default: 20,
    min: 1,
    max: 100,
    unit: { 'zh-Hant': '項', en: 'applications' },
    description: { 'zh-Hant': '每個人「我的最愛」的應用程式上限', en: 'Most favourite applications of one person' },
  },
];
