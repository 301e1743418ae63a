import { describe, expect, it } from '@jest/globals';
import type { TileFigures } from './plugins.api.js';
import { overBudget } from './tile-verdict.js';

const tile = (more: Partial<TileFigures>): TileFigures => ({
  id: 'latest',
  name: { 'zh-Hant': '公告', en: 'Notices' },
  budgetMilliseconds: 300,
  budgetKilobytes: 4,
  loads: 1,
  sourceMilliseconds: null,
  contentMilliseconds: null,
  bytes: null,
  longTaskMilliseconds: null,
  ...more,
});

describe('a tile beside its budget', () => {
  it.each([
    [{}, null],
    [{ bytes: 4_096, sourceMilliseconds: 300, contentMilliseconds: 300 }, []],
    [{ bytes: 4_097 }, ['size']],
    [{ sourceMilliseconds: 301, bytes: 1 }, ['source']],
    [{ contentMilliseconds: 301, sourceMilliseconds: 20 }, ['content']],
    [{ contentMilliseconds: 900, sourceMilliseconds: 900, bytes: 90_000 }, ['size', 'source', 'content']],
  ] as const)('%j breaks %j', (figures, broken) => {
    expect(overBudget(tile(figures))).toEqual(broken);
  });
});
