import { describe, expect, it } from '@jest/globals';
import { quickest } from './quickest.js';

const measuring = (...times: number[]) => {
  const left = [...times];
  return { left, measure: async () => left.shift() ?? Number.NaN };
};

describe('the quickest of a few tries', () => {
  it('is the first that keeps the limit; the others are not made', async () => {
    const { left, measure } = measuring(1_400, 900, 100);
    expect(await quickest(1_000, measure)).toBe(900);
    expect(left).toEqual([100]);
  });

  it('is still too slow where every one of three was', async () => {
    const { left, measure } = measuring(1_400, 1_200, 1_300, 100);
    expect(await quickest(1_000, measure)).toBe(1_200);
    expect(left).toEqual([100]);
  });
});
