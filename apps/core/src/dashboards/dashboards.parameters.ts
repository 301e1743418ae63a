import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const dashboardsParameters: readonly ParameterDeclaration[] = [
  {
    key: 'dashboards.most-custom',
    type: 'integer',
    default: 5,
    min: 0,
    max: 20,
    description: { 'zh-Hant': '每人最多可有的自訂版面數', en: 'Most custom dashboards that a person may have' },
  },
  {
    key: 'dashboards.versions-kept',
    type: 'integer',
    default: 20,
    min: 2,
    max: 200,
    description: { 'zh-Hant': '每個版面保留的舊版本數', en: 'Older versions kept of each dashboard' },
  },
];
