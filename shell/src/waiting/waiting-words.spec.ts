import { describe, expect, it } from '@jest/globals';
import { waitText } from './waiting-words.js';

const since = '2026-03-12T02:00:00.000Z';
const minute = 60_000;

describe('waitText', () => {
  it.each([
    [0, '不到 1 分鐘'],
    [minute - 1, '不到 1 分鐘'],
    [minute, '1 分鐘'],
    [60 * minute, '1 小時'],
    [24 * 60 * minute, '1 天'],
    // a clock that runs ahead
    [-minute, '不到 1 分鐘'],
  ])('after %i ms it is %s', (waited, text) => {
    expect(waitText(since, Date.parse(since) + waited)).toBe(text);
  });
});
