import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const organisationParameters: readonly ParameterDeclaration[] = [
  {
    key: 'organisation.import-max-megabytes',
    type: 'integer',
    default: 32,
    min: 1,
    max: 512,
    unit: { 'zh-Hant': 'MB', en: 'MB' },
    description: { 'zh-Hant': '匯入檔的大小上限', en: 'Largest file that an import accepts' },
  },
  {
    key: 'organisation.import-max-rows',
    type: 'integer',
    default: 200_000,
    min: 100,
    max: 2_000_000,
    description: { 'zh-Hant': '匯入檔的列數上限', en: 'Most rows that an import accepts' },
  },
];
