import { describe, expect, it } from '@jest/globals';
import { inTurns } from './spec-order.mjs';

describe('the order of specs', () => {
  it('spreads the fewer among the more, and keeps each list in its order', () => {
    expect(inTurns(['a', 'b', 'c', 'd'], ['1', '2'])).toEqual(['a', '1', 'b', 'c', '2', 'd']);
    expect(inTurns([], ['1', '2'])).toEqual(['1', '2']);
    expect(inTurns(['a'], [])).toEqual(['a']);
  });
});
