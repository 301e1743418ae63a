import { describe, expect, it } from '@jest/globals';
import type { DecisionResult, ReviewItem, ReviewVerdict } from '@tessera/contracts';
import { rangeOf } from './row-keys.js';
import { merged, type Row } from './waiting-queues.js';

const item = (id: string, version = 1) => ({ id, version }) as ReviewItem;
const waiting = (...ids: string[]): Row[] => ids.map((id) => ({ item: item(id) }));
const decided = (id: string, outcome: DecisionResult['outcome'] = 'decided'): Row => ({
  item: item(id),
  result: { outcome: { id, outcome } as DecisionResult, verdict: {} as ReviewVerdict },
});
const ids = (rows: readonly Row[]) => rows.map((row) => (row.result ? `${row.item.id}!` : row.item.id));

describe('a list that is read anew', () => {
  const fresh = ['b', 'c', 'd'].map((id) => item(id));

  it('forgets what is gone, keeps the order and appends what is new', () => {
    expect(ids(merged(waiting('a', 'c', 'b'), fresh, false, new Set()))).toEqual(['c', 'b', 'd']);
  });

  it('keeps what was decided here, and what is chosen', () => {
    expect(ids(merged([decided('a'), ...waiting('x', 'b')], fresh, false, new Set(['x'])))).toEqual([
      'a!',
      'x',
      'b',
      'c',
      'd',
    ]);
  });

  it('keeps later pages only while there are any', () => {
    expect(ids(merged(waiting('b', 'z'), fresh, true, new Set()))).toEqual(['b', 'z', 'c', 'd']);
    expect(ids(merged(waiting('b', 'z'), fresh, false, new Set()))).toEqual(['b', 'c', 'd']);
  });

  it('lets an item wait anew when it comes back changed', () => {
    expect(ids(merged([decided('b')], [item('b', 2)], false, new Set()))).toEqual(['b']);
    expect(ids(merged([decided('b', 'refused')], [item('b')], false, new Set()))).toEqual(['b!']);
  });
});

it('counts a range of rows in either direction', () => {
  expect([rangeOf(2, 4), rangeOf(4, 2), rangeOf(3, 3)]).toEqual([[2, 3, 4], [2, 3, 4], [3]]);
});
