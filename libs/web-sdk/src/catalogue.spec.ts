import { describe, expect, it } from '@jest/globals';
import { format } from './catalogue.js';

describe('format', () => {
  it.each([
    ['{name}，早安', { name: '林昱翔' }, 'zh-Hant-TW', '林昱翔，早安'],
    ['共 {count} 則', { count: 12_345 }, 'zh-Hant-TW', '共 12,345 則'],
    ['{count|# notice|# notices}', { count: 1 }, 'en', '1 notice'],
    ['{count|# notice|# notices}', { count: 0 }, 'en', '0 notices'],
    ['{count|# notice|# notices}', { count: 2_000 }, 'en', '2,000 notices'],
    ['{missing} stays', {}, 'en', '{missing} stays'],
    ['$& {name}', { name: '$1' }, 'en', '$& $1'],
  ])('%s', (template, values, tag, expected) => {
    expect(format(template, values, tag)).toBe(expected);
  });
});
