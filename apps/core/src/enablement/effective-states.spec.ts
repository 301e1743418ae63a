import { describe, expect, it } from '@jest/globals';
import type { AgencyNode } from '@tessera/sdk';
import fc from 'fast-check';
import { type EnablementRow, effectiveStates } from './effective-states.js';

const node = (id: string, parentId: string | null): AgencyNode => ({
  id,
  parentId,
  code: id,
  name: id,
  shortName: id,
  kind: 'inside',
  order: 0,
  state: 'active',
});

/** Node i hangs below a node with a smaller number, so every list is a tree. */
const treeOf = (parents: readonly number[]) => {
  const nodes = [node('0', null), ...parents.map((parent, at) => node(String(at + 1), String(parent % (at + 1))))];
  return { nodes, children: (id: string | null) => nodes.filter(({ parentId }) => parentId === id) };
};
const row = (agencyId: string, enabled: boolean, locked = false): EnablementRow => ({
  plugin: 'bulletin',
  agencyId,
  enabled,
  locked,
  reason: '',
  by: null,
  at: new Date(0),
});
const bulletin = (enabledByDefault: boolean) => [{ id: 'bulletin', manifest: { enabledByDefault } }];

describe('effective states of a plugin', () => {
  const tree = treeOf([0, 1, 0]);

  it('follows the manifest where nobody has decided', () => {
    expect(effectiveStates(bulletin(true), [], tree).get('bulletin')).toEqual(new Set(['0', '1', '2', '3']));
    expect(effectiveStates(bulletin(false), [], tree).get('bulletin')).toEqual(new Set());
  });

  it('inherits down the tree and lets the nearest row win', () => {
    const states = effectiveStates(bulletin(true), [row('1', false), row('2', true)], tree).get('bulletin');
    expect(states).toEqual(new Set(['0', '2', '3']));
  });

  it('leaves neighbours alone', () => {
    expect(
      effectiveStates(bulletin(true), [row('1', false)], tree)
        .get('bulletin')
        ?.has('3'),
    ).toBe(true);
  });

  it('lets a locked row above overrule every row below', () => {
    const states = effectiveStates(bulletin(true), [row('0', false, true), row('1', true), row('2', true)], tree).get(
      'bulletin',
    );
    expect(states).toEqual(new Set());
  });

  it('agrees with a walk up from each node, for any tree and rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { maxLength: 25 }),
        fc.array(fc.record({ at: fc.nat(25), enabled: fc.boolean(), locked: fc.boolean() }), { maxLength: 12 }),
        fc.boolean(),
        (parents, decisions, byDefault) => {
          const made = treeOf(parents);
          const rows = new Map(
            decisions.map(({ at, enabled, locked }) => [
              String(at % made.nodes.length),
              row(String(at % made.nodes.length), enabled, locked),
            ]),
          );
          const on = effectiveStates(bulletin(byDefault), [...rows.values()], made).get('bulletin');
          for (const { id } of made.nodes) {
            const lineage: string[] = [];
            for (
              let at: string | null = id;
              at !== null;
              at = made.nodes.find((one) => one.id === at)?.parentId ?? null
            )
              lineage.push(at);
            const highestLock = [...lineage].reverse().find((one) => rows.get(one)?.locked);
            const nearest = lineage.find((one) => rows.has(one));
            const deciding = highestLock ?? nearest;
            expect(on?.has(id)).toBe(deciding === undefined ? byDefault : rows.get(deciding)?.enabled);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
