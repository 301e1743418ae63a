import { describe, expect, it } from '@jest/globals';
import { formatBytes, formatCount, formatNumber } from './numbers.js';

describe('numbers', () => {
  it('carry commas and half-width digits', () => {
    expect(formatNumber(1284)).toBe('1,284');
    expect(formatCount(1284, '筆')).toBe('1,284\u00a0筆');
    expect(formatCount(3, '')).toBe('3');
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 KB'],
    [86_016, '84 KB'],
    [1_258_291, '1.2 MB'],
    [20 * 1024 * 1024, '20 MB'],
    [5 * 1024 ** 4, '5 TB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(formatBytes(bytes).replace('\u00a0', ' ')).toBe(words);
  });
});
