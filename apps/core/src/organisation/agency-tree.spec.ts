import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Sql } from '@tessera/sdk';
import fc from 'fast-check';
import type { Epochs } from '../database/epochs.js';
import { AgencyTree } from './agency-tree.js';
import { type TreeNode, TreeSnapshot } from './tree-snapshot.js';

const node = (at: number, parent: number | null, kind: TreeNode['kind'] = 'inside'): TreeNode => ({
  id: `n${at}`,
  code: `C${at}`,
  parentId: parent === null ? null : `n${parent}`,
  kind,
  name: `機關${at}`,
  shortName: `機關${at}`,
  order: -at,
  state: 'active',
  phone: '',
  version: 1,
  mergedInto: null,
});

/** Node n hangs below one of those before it, or is a root. */
const forest = fc
  .array(fc.record({ parent: fc.option(fc.nat()), unit: fc.boolean() }), { minLength: 1, maxLength: 40 })
  .map((drawn) =>
    drawn.map(({ parent, unit }, at) => {
      const above = parent === null || at === 0 ? null : parent % at;
      return node(at, above, unit && above !== null ? 'unit' : 'inside');
    }),
  );

describe('the tree in memory', () => {
  it('answers as the rows say, for any forest', () => {
    fc.assert(
      fc.property(forest, (nodes) => {
        const tree = new TreeSnapshot(nodes);
        const parent = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
        const chain = (id: string | null): string[] => (id ? [id, ...chain(parent.get(id) ?? null)] : []);
        for (const { id } of nodes) {
          expect(tree.ancestorsOrSelf(id)).toEqual(chain(id));
          const below = nodes.filter((other) => chain(other.id).includes(id)).map((other) => other.id);
          expect([...tree.subtree(id)].sort()).toEqual(below.sort());
          for (const other of nodes) expect(tree.isWithin(other.id, id)).toBe(below.includes(other.id));
          expect(tree.ownAgency(id)?.id).toBe(chain(id).find((up) => tree.byId(up)?.kind !== 'unit'));
        }
        expect([...tree.inOrder()]).toHaveLength(nodes.length);
        const roots = tree.everyChild(null).map(({ order }) => order);
        expect(roots).toEqual([...roots].sort((one, other) => one - other));
      }),
      { numRuns: 200 },
    );
  });

  it('knows nothing of unknown nodes', () => {
    const tree = new TreeSnapshot([node(0, null)]);
    expect([tree.byId('x'), tree.byCode('x'), tree.ownAgency('x')]).toEqual([undefined, undefined, undefined]);
    expect([tree.subtree('x'), tree.ancestorsOrSelf('x'), tree.everyChild('x')]).toEqual([[], [], []]);
    expect(tree.isWithin('x', 'n0')).toBe(false);
  });
});

describe('the tree that follows its epoch', () => {
  let rows: TreeNode[];
  let reads: (() => void)[];
  let failing = false;
  let raise: () => Promise<void>;
  let tree: AgencyTree;

  class SlowSql extends Sql {
    async query<Row>(): Promise<Row[]> {
      if (failing) throw new Error('database away');
      const seen = [...rows];
      await new Promise<void>((resolve) => {
        reads.push(resolve);
      });
      return seen as Row[];
    }
  }
  const answer = async () => {
    reads.shift()?.();
    await new Promise(process.nextTick);
  };

  beforeEach(async () => {
    [rows, reads, failing] = [[node(0, null)], [], false];
    const epochs = {
      on: (_topic: string, listener: () => Promise<void>) => {
        raise = listener;
        return () => {};
      },
    } as unknown as Epochs;
    tree = new AgencyTree(new SlowSql(), epochs);
    const started = tree.onModuleInit();
    await answer();
    await started;
  });
  afterEach(() => {
    tree.onModuleDestroy();
    jest.useRealTimers();
  });

  it('reads once more when it changed while being read, however often', async () => {
    expect(tree.subtree('n0')).toEqual(['n0']);
    const first = raise();
    rows.push(node(1, 0));
    const others = [raise(), raise(), raise()];
    await answer();
    expect(reads).toHaveLength(1);
    await answer();
    await Promise.all([first, ...others]);
    expect(reads).toHaveLength(0);
    expect(tree.subtree('n0')).toEqual(['n0', 'n1']);
  });

  it('keeps what it has while the database is away, and tries again', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick'] });
    failing = true;
    await raise();
    expect(tree.byId('n0')).toBeDefined();
    failing = false;
    rows.push(node(1, 0));
    await jest.advanceTimersByTimeAsync(1_500);
    await answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(tree.byId('n1')).toBeDefined();
  });
});
