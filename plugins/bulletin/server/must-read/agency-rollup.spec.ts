import { describe, expect, it } from '@jest/globals';
import type { AgencyNode } from '@tessera/sdk';
import { AgencyRollup } from './agency-rollup.js';

/** CITY ─┬─ A ─── A1; B */
const parents: Record<string, string | null> = { CITY: null, A: 'CITY', A1: 'A', B: 'CITY' };
const node = (id: string) => ({ id, name: id }) as AgencyNode;
const tree = {
  byId: (id: string) => (id in parents ? node(id) : undefined),
  children: (id: string | null) =>
    Object.keys(parents)
      .filter((one) => parents[one] === id)
      .map(node),
  ancestorsOrSelf: (id: string): string[] => {
    const parent = parents[id];
    return parent ? [id, ...tree.ancestorsOrSelf(parent)] : [id];
  },
};
const figures = (agencyId: string, addressed: number, acknowledged: number) => ({ agencyId, addressed, acknowledged });
const lines = (rows: ReturnType<AgencyRollup['level']>) =>
  rows.map(({ agencyId, addressed, acknowledged, own, branches }) => [
    agencyId,
    addressed,
    acknowledged,
    own,
    branches,
  ]);

describe('figures of agencies', () => {
  const rollup = new AgencyRollup(tree, [figures('A', 3, 1), figures('A1', 2, 2), figures('B', 5, 0)]);

  it('are summed up the tree, an agency’s own people first', () => {
    expect(rollup.total()).toEqual({ addressed: 10, acknowledged: 3 });
    expect(lines(rollup.level(null))).toEqual([['CITY', 10, 3, false, true]]);
    expect(lines(rollup.level('CITY'))).toEqual([
      ['A', 5, 3, false, true],
      ['B', 5, 0, false, false],
    ]);
    expect(lines(rollup.level('A'))).toEqual([
      ['A', 3, 1, true, false],
      ['A1', 2, 2, false, false],
    ]);
  });

  it('are listed in the order of the tree, without agencies that have nobody', () => {
    expect(lines(rollup.flat()).map(([id, count]) => [id, count])).toEqual([
      ['A', 3],
      ['A1', 2],
      ['B', 5],
    ]);
    expect(rollup.level('B1')).toEqual([]);
  });
});
