import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

const milliseconds = { 'zh-Hant': '毫秒', en: 'milliseconds' };

export const tilesParameters: readonly ParameterDeclaration[] = [
  {
    key: 'tiles.timeout',
    type: 'integer',
    default: 3_000,
    min: 200,
    max: 60_000,
    unit: milliseconds,
    description: {
      'zh-Hant': '磁磚未自訂時，等候資料的時間',
      en: 'How long to wait for data of a tile that does not say',
    },
  },
  {
    key: 'tiles.longest-timeout',
    type: 'integer',
    default: 10_000,
    min: 200,
    max: 60_000,
    unit: milliseconds,
    description: { 'zh-Hant': '任何磁磚最久可等候的時間', en: 'The longest that any tile may ask to be waited for' },
  },
  {
    key: 'tiles.measurement-days',
    type: 'integer',
    default: 30,
    min: 1,
    max: 400,
    unit: { 'zh-Hant': '天', en: 'days' },
    description: { 'zh-Hant': '磁磚量測結果的保留天數', en: 'How long measurements of tiles are kept' },
  },
];
