import type { ParameterDeclaration } from '../settings/parameter-declaration.js';

export const mostPostsParameter = 'posts.most';

export const postsParameters: readonly ParameterDeclaration[] = [
  {
    key: mostPostsParameter,
    type: 'integer',
    default: 5,
    min: 1,
    max: 50,
    unit: { 'zh-Hant': '個', en: 'posts' },
    description: {
      'zh-Hant': '每人同時可有的兼任職務數（含尚未生效者）',
      en: 'Concurrent posts of one person that are not over',
    },
  },
];
