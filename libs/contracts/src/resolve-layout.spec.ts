import { describe, expect, it } from '@jest/globals';
import { saying, tile } from '../test/layout-cases.js';
import {
  classicObjections,
  classicPart,
  differenceOf,
  emptyDifference,
  exchanged,
  inReadingOrder,
  type LayerDifference,
  layoutBelow,
  layoutIn,
  type PlacedTile,
  resolveLayout,
  withTileAt,
} from './index.js';

const bare = ({ layer: _layer, ...placement }: PlacedTile) => placement;
const platform = (...tiles: PlacedTile[]) => saying({ added: tiles.map(bare) });
const layers = (more: Partial<Record<'platform' | 'agency' | 'account', LayerDifference>>) => ({
  platform: emptyDifference(),
  agency: emptyDifference(),
  account: emptyDifference(),
  ...more,
});
const places = (tiles: readonly PlacedTile[]) =>
  Object.fromEntries(tiles.map(({ id, rect: { x, y, w, h } }) => [id, [x, y, w, h]]));

const two = platform(tile('a', [0, 0, 6, 4]), tile('b', [6, 0, 6, 4]));
const locked = (kind: 'presence' | 'place' | 'size' | 'settings') => saying({ locks: { a: [kind] } });

describe('layers', () => {
  it.each([
    ['presence', saying({ removed: ['a'] })],
    ['place', saying({ moved: { a: { x: 3, y: 6, w: 6, h: 4 } } })],
    ['size', saying({ moved: { a: { x: 0, y: 0, w: 4, h: 2 } } })],
    ['settings', saying({ settings: { a: { count: 9 } } })],
  ] as const)('an agency that locks the %s is not overruled, and nothing else is held', (kind, account) => {
    const free = resolveLayout(layers({ platform: two, account }));
    const held = resolveLayout(layers({ platform: two, agency: locked(kind), account }));
    const untouched = resolveLayout(layers({ platform: two, agency: locked(kind) }));
    expect(held).toEqual(untouched);
    expect(free.shown).not.toEqual(resolveLayout(layers({ platform: two })).shown);
  });

  it('a lock binds the layers above it, not the one that says it', () => {
    const agency = saying({ moved: { a: { x: 0, y: 0, w: 4, h: 2 } }, locks: { a: ['size', 'place'] } });
    expect(places(resolveLayout(layers({ platform: two, agency })).shown).a).toEqual([0, 0, 4, 2]);
    const again = saying({ moved: { a: { x: 0, y: 0, w: 12, h: 2 } } });
    expect(places(resolveLayout(layers({ platform: locked('size'), agency: again })).shown)).toEqual({});
  });

  it('what an agency removes a person may take back, unless that is locked', () => {
    const agency = saying({ removed: ['a'] });
    const account = saying({ restored: ['a'] });
    expect(resolveLayout(layers({ platform: two, agency })).removed.map(({ id }) => id)).toEqual(['a']);
    expect(resolveLayout(layers({ platform: two, agency, account })).shown.map(({ id }) => id)).toEqual(['a', 'b']);
    const strict = saying({ removed: ['a'], locks: { a: ['presence'] } });
    expect(resolveLayout(layers({ platform: two, agency: strict, account })).shown.map(({ id }) => id)).toEqual(['b']);
  });

  it('of two layers that thought of one id, both tiles stay', () => {
    const account = saying({ added: [bare(tile('x', [0, 0, 3, 2], { tile: 'mine' }))] });
    const agency = saying({ added: [bare(tile('x', [0, 0, 3, 2], { tile: 'theirs' }))] });
    const { shown } = resolveLayout(layers({ agency, account }));
    expect(shown.map(({ id, tile: kind, layer }) => [id, kind, layer])).toEqual([
      ['x-account', 'mine', 'account'],
      ['x', 'theirs', 'agency'],
    ]);
  });

  it('a person’s own locks mean nothing', () => {
    const account = saying({ added: [bare(tile('x', [0, 0, 3, 2], { locks: ['place'] }))], locks: { a: ['place'] } });
    expect(resolveLayout(layers({ platform: two, account })).shown.every(({ locks }) => locks.length === 0)).toBe(true);
  });

  it('two locked places that meet stand below one another; free tiles make way and close up', () => {
    const pinned = platform(
      tile('a', [0, 2, 6, 2], { locks: ['place'] }),
      tile('b', [3, 3, 6, 2], { locks: ['place'] }),
    );
    const account = saying({ added: [bare(tile('c', [0, 3, 4, 4])), bare(tile('d', [10, 9, 4, 2]))] });
    expect(places(resolveLayout(layers({ platform: pinned, account })).shown)).toEqual({
      a: [0, 2, 6, 2],
      b: [3, 4, 6, 2],
      c: [0, 6, 4, 4],
      d: [8, 6, 4, 2],
    });
  });

  it('in a locked place a tile grows only as far as other locked places let it', () => {
    const pinned = platform(
      tile('a', [0, 0, 4, 2], { locks: ['place'] }),
      tile('b', [6, 0, 4, 2], { locks: ['place'] }),
    );
    const grown = (w: number) =>
      places(
        resolveLayout(layers({ platform: pinned, account: saying({ moved: { a: { x: 9, y: 9, w, h: 4 } } }) })).shown,
      );
    expect(grown(6)).toEqual({ a: [0, 0, 6, 4], b: [6, 0, 4, 2] });
    expect(grown(7)).toEqual({ a: [0, 0, 4, 2], b: [6, 0, 4, 2] });
    const { shown } = resolveLayout(layers({ platform: pinned }));
    expect(places(withTileAt(shown, 'a', { x: 9, y: 9, w: 6, h: 4 }))).toEqual(grown(6));
    expect(places(withTileAt(shown, 'a', { x: 9, y: 9, w: 7, h: 4 }))).toEqual(grown(7));
  });

  it('tiles meant for one place are told apart by their ids, not by who was written first', () => {
    const [first, second] = [bare(tile('x', [0, 0, 4, 2])), bare(tile('y', [0, 0, 4, 2]))];
    const shown = (...added: (typeof first)[]) => resolveLayout(layers({ account: saying({ added }) })).shown;
    expect(shown(second!, first!)).toEqual(shown(first!, second!));
    expect(inReadingOrder([second!, first!]).map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('unknown ids and the names of what every object has are ignored', () => {
    const account = saying({
      removed: ['gone', 'constructor'],
      restored: ['gone'],
      moved: { gone: { x: 0, y: 0, w: 1, h: 1 } },
      settings: { gone: { a: 1 } },
    });
    expect(resolveLayout(layers({ platform: two, account }))).toEqual(resolveLayout(layers({ platform: two })));
  });

  it('on a custom dashboard only what must be there is; the rest is offered', () => {
    const below = layers({ platform: two, agency: locked('presence') });
    expect(resolveLayout(below, 'custom').shown.map(({ id }) => id)).toEqual(['a']);
    expect(resolveLayout(below, 'custom').removed.map(({ id }) => id)).toEqual(['b']);
    const taken = resolveLayout({ ...below, account: saying({ restored: ['b'] }) }, 'custom');
    expect(taken.shown.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('a forced tile that the person arranged on a custom dashboard stays when the lock is lifted', () => {
    const account = saying({ moved: { a: { x: 4, y: 0, w: 4, h: 2 } } });
    const after = resolveLayout(layers({ platform: two, account }), 'custom');
    expect(after.shown.map(({ id }) => id)).toEqual(['a']);
    const set = resolveLayout(layers({ platform: two, account: saying({ settings: { b: { count: 3 } } }) }), 'custom');
    expect(set.shown.map(({ id }) => id)).toEqual(['b']);
    const away = resolveLayout(layers({ platform: two, account: { ...account, removed: ['a'] } }), 'custom');
    expect(away.shown).toEqual([]);
  });

  it('a difference of an administrator’s layer says its locks', () => {
    const below = layoutBelow(layers({ platform: two }));
    const wanted = below.shown.map((one) => (one.id === 'a' ? { ...one, locks: ['place' as const] } : one));
    expect(differenceOf(below, wanted, 'agency')).toEqual(saying({ locks: { a: ['place'] } }));
    expect(differenceOf(below, wanted)).toEqual(emptyDifference());
  });
});

describe('a classic dashboard', () => {
  const below = resolveLayout(
    layers({
      platform: platform(...two.added.map((one) => ({ ...one, layer: 'platform' as const })), tile('c', [0, 4, 12, 2])),
    }),
  );

  it('exchanges places of one size, and back again', () => {
    const once = exchanged(below, emptyDifference(), 'a', 'b');
    expect(places(resolveLayout(layers({ platform: two, account: once })).shown)).toEqual({
      b: [0, 0, 6, 4],
      a: [6, 0, 6, 4],
    });
    expect(classicObjections(below, once)).toEqual([]);
    expect(exchanged(below, once, 'a', 'b')).toEqual(emptyDifference());
    expect(exchanged(below, emptyDifference(), 'a', 'c')).toEqual(emptyDifference());
  });

  it.each([
    ['a place that nobody has', { a: { x: 3, y: 0, w: 6, h: 4 } }, ['moved.a']],
    ['a place that somebody keeps', { a: { x: 6, y: 0, w: 6, h: 4 } }, ['moved.a']],
    ['a place of another meaning', { a: { x: 0, y: 4, w: 12, h: 2 } }, ['moved.a']],
    ['one place for two', { a: { x: 6, y: 0, w: 6, h: 4 }, b: { x: 6, y: 0, w: 6, h: 4 } }, ['moved.b']],
  ])('refuses %s', (_what, moved, paths) => {
    expect(classicObjections(below, saying({ moved }))).toEqual(paths);
    expect(classicPart(below, saying({ moved })).moved).toEqual({});
  });

  it('refuses tiles of one’s own', () => {
    const added = [bare(tile('x', [0, 0, 3, 2]))];
    expect(classicObjections(below, saying({ added }))).toEqual(['added.0']);
    expect(classicPart(below, saying({ added })).added).toEqual([]);
  });
});

describe('arranging', () => {
  const shown = resolveLayout(
    layers({ platform: platform(tile('a', [0, 0, 6, 2]), tile('b', [0, 2, 6, 2]), tile('c', [6, 0, 6, 2])) }),
  ).shown;

  it.each([
    ['down over another: they change places', 'a', [0, 2, 6, 2], { b: [0, 0, 6, 2], c: [6, 0, 6, 2], a: [0, 2, 6, 2] }],
    ['onto another: that one goes down', 'c', [0, 0, 6, 2], { c: [0, 0, 6, 2], a: [0, 2, 6, 2], b: [0, 4, 6, 2] }],
    ['wider: who is beside it goes down', 'a', [0, 0, 9, 2], { a: [0, 0, 9, 2], b: [0, 2, 6, 2], c: [6, 2, 6, 2] }],
    ['into the air: it comes down to rest', 'b', [0, 9, 6, 2], { a: [0, 0, 6, 2], c: [6, 0, 6, 2], b: [0, 2, 6, 2] }],
    ['over the edge: it stays inside', 'c', [11, 0, 6, 2], { a: [0, 0, 6, 2], c: [6, 0, 6, 2], b: [0, 2, 6, 2] }],
  ] as const)('%s', (_what, id, [x, y, w, h], expected) => {
    expect(places(withTileAt(shown, id, { x, y, w, h }))).toEqual(expected);
  });

  it('six columns halve the widths, one column stacks', () => {
    expect(places(layoutIn(6, shown))).toEqual({ a: [0, 0, 3, 2], c: [3, 0, 3, 2], b: [0, 2, 3, 2] });
    expect(places(layoutIn(1, shown))).toEqual({ a: [0, 0, 1, 2], c: [0, 2, 1, 2], b: [0, 4, 1, 2] });
  });
});
