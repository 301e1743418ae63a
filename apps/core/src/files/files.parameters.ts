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
  {
    key: 'files.max-unpacked-megabytes',
    type: 'integer',
    default: 500,
    min: 10,
    max: 5000,
    unit: { 'zh-Hant': 'MB', en: 'MB' },
    description: {
      'zh-Hant': '上傳的壓縮檔與文件解開後的大小上限',
      en: 'Largest size of an uploaded archive or document when it is unpacked',
    },
  },
  {
    key: 'files.max-picture-megabytes',
    type: 'integer',
    default: 10,
    min: 1,
    max: 50,
    unit: { 'zh-Hant': 'MB', en: 'MB' },
    description: { 'zh-Hant': '上傳圖片的大小上限', en: 'Largest picture that people may upload' },
  },
  {
    key: 'files.max-picture-megapixels',
    type: 'integer',
    default: 40,
    min: 1,
    max: 200,
    unit: { 'zh-Hant': '百萬像素', en: 'million pixels' },
    description: { 'zh-Hant': '上傳圖片的像素上限', en: 'Most pixels that an uploaded picture may have' },
  },
];
