import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const helpParameters: readonly ParameterDeclaration[] = [
  {
    key: 'help.seed-persons',
    type: 'integer',
    default: 2,
    min: 1,
    max: 10,
    unit: { 'zh-Hant': '人', en: 'people' },
    description: { 'zh-Hant': '每個機關可指定的種子人員人數', en: 'Seed persons that an agency may name' },
  },
];
