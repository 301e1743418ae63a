import { describe, expect, it } from '@jest/globals';
import type { PlacedTile, Rect } from '@tessera/contracts';
import { gridColumns, inReadingOrder, overlaps, settled } from '@tessera/contracts/layout-grid';
import { flowed, movedTo, reordered, type SizeLimits, sizedTo, stepped, tileOf, withNew } from './arrange.js';

const tile = (id: string, x: number, y: number, w: number, h: number, locks: PlacedTile['locks'] = []): PlacedTile => ({
  id,
  plugin: 'core',
  tile: 'any',
  rect: { x, y, w, h },
  settings: {},
  locks,
  layer: 'account',
});
const limits: SizeLimits = { min: [2, 2], max: [8, 6] };
const rectOf = (tiles: readonly PlacedTile[], id: string): Rect | undefined => tileOf(tiles, id)?.rect;
const ids = (tiles: readonly PlacedTile[]): string[] => inReadingOrder(tiles).map(({ id }) => id);

/** Small and seeded, so that a failure can be told again. */
function random(seed: number): (below: number) => number {
  let state = seed + 0x9e3779b9;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return (state >>> 1) % below;
  };
}

function someTiles(pick: (below: number) => number, locks = true): PlacedTile[] {
  let tiles: PlacedTile[] = [];
  const count = 2 + pick(9);
  for (let index = 0; index < count; index++) tiles = withNew(tiles, tile(`t${index}`, 0, 0, 2 + pick(6), 2 + pick(4)));
  return locks ? tiles.map((one) => ({ ...one, locks: pick(5) === 0 ? ['place', 'size'] : [] })) : tiles;
}

function check(before: readonly PlacedTile[], after: readonly PlacedTile[], what: string): void {
  for (const [index, { id, rect }] of after.entries()) {
    const { x, y, w, h } = rect;
    if (x < 0 || y < 0 || x + w > gridColumns) throw new Error(`${what}: ${id} is outside`);
    if (w < 2 || w > 8 || h < 2 || h > 6) throw new Error(`${what}: ${id} has a size it may not have`);
    for (const other of after.slice(index + 1))
      if (overlaps(rect, other.rect)) throw new Error(`${what}: ${id} lies over ${other.id}`);
  }
  expect(ids(after).sort()).toEqual(ids(before).sort());
  for (const one of before.filter(({ locks }) => locks.includes('place')))
    expect(rectOf(after, one.id)).toEqual(one.rect);
}

describe('movedTo and sizedTo', () => {
  it('let the one beneath go above when the held tile has passed it', () => {
    const next = movedTo([tile('a', 0, 0, 6, 4), tile('b', 0, 4, 6, 2), tile('c', 6, 0, 6, 6)], 'a', { x: 0, y: 2 });
    expect(rectOf(next, 'b')).toEqual({ x: 0, y: 0, w: 6, h: 2 });
    expect(rectOf(next, 'a')).toEqual({ x: 0, y: 2, w: 6, h: 4 });
    expect(rectOf(next, 'c')).toEqual({ x: 6, y: 0, w: 6, h: 6 });
  });

  it('keep to the columns, to the sizes allowed and to the locks', () => {
    const tiles = [tile('a', 0, 0, 4, 2), tile('locked', 4, 0, 8, 2, ['place', 'size'])];
    expect(rectOf(movedTo(tiles, 'a', { x: 40, y: 0 }), 'a')).toEqual({ x: 8, y: 2, w: 4, h: 2 });
    expect(rectOf(sizedTo(tiles, 'a', { w: 1, h: 20 }, limits), 'a')).toEqual({ x: 0, y: 0, w: 2, h: 6 });
    expect(sizedTo(tiles, 'locked', { w: 4, h: 4 }, limits)).toEqual(tiles);
    expect(movedTo(tiles, 'locked', { x: 0, y: 5 })).toEqual(tiles);
  });
});

describe('stepped', () => {
  it('goes to the next place that differs, past a taller neighbour', () => {
    const tiles = [tile('a', 0, 0, 12, 2), tile('b', 0, 2, 12, 4)];
    const next = stepped(tiles, 'a', 0, 1);
    expect([rectOf(next, 'b')?.y, rectOf(next, 'a')?.y]).toEqual([0, 4]);
    expect(stepped(next, 'a', 0, -1)).toEqual(tiles);
    expect(stepped(tiles, 'a', 0, -1)).toEqual(tiles);
  });
});

describe('whatever is done to a layout', () => {
  it('nothing overlaps, leaves the grid, breaks its sizes or moves a lock; nothing is lost or floats', () => {
    for (let seed = 0; seed < 400; seed++) {
      const pick = random(seed);
      const before = settled(someTiles(pick));
      check(before, before, `seed ${seed}: start`);
      const id = before[pick(before.length)]?.id ?? '';
      const moved = movedTo(before, id, { x: pick(14) - 1, y: pick(14) - 1 });
      check(before, moved, `seed ${seed}: moved`);
      expect(settled(moved)).toEqual(moved);
      check(before, sizedTo(moved, id, { w: pick(14), h: pick(10) }, limits), `seed ${seed}: sized`);
      check(before, stepped(moved, id, pick(3) - 1, pick(3) - 1), `seed ${seed}: stepped`);
      check(before, reordered(moved, id, pick(2) ? 1 : -1), `seed ${seed}: reordered`);
    }
  });

  it('earlier and later change places with the neighbour only, and every order can be had', () => {
    for (let seed = 0; seed < 300; seed++) {
      const pick = random(seed);
      const tiles = settled(someTiles(pick, false));
      const before = ids(tiles);
      const index = pick(before.length - 1);
      const id = before[index] ?? '';
      const wanted = before.toSpliced(index, 1).toSpliced(index + 1, 0, id);
      const later = reordered(tiles, id, 1);
      expect(ids(later)).toEqual(wanted);
      expect(ids(reordered(later, id, -1))).toEqual(before);
      const shuffled = [...tiles].sort(() => pick(3) - 1);
      expect(ids(flowed(shuffled))).toEqual(shuffled.map((one) => one.id));
      expect(settled(flowed(shuffled))).toEqual(flowed(shuffled));
    }
  });
});
