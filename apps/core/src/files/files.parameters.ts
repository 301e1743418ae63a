import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const filesParameters: readonly ParameterDeclaration[] = [
  {
    key: 'files.max-megabytes',
    type: 'integer',
    default: 20,
    min: 1,
    max: 200,
    unit: { 'zh-Hant': 'MB', en: 'MB' },
    description: { 'zh-Hant': '上傳檔案的大小上限', en: 'Largest file that people may upload' },
  },
];
