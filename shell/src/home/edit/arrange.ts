import type { PlacedTile, Rect } from '@tessera/contracts';
import { gridColumns, inReadingOrder, isLocked, overlaps, sameRect, settled } from '@tessera/contracts/layout-grid';
import { withTileAt } from '@tessera/contracts/layout-moves';

/** Least and greatest size of a tile, in cells. */
export interface SizeLimits {
  min: readonly [number, number];
  max: readonly [number, number];
}

type Tiles = readonly PlacedTile[];

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
const tallest = 24;
const bottomOf = (tiles: Tiles): number => Math.max(0, ...tiles.map(({ rect }) => rect.y + rect.h));

export const tileOf = (tiles: Tiles, id: string): PlacedTile | undefined => tiles.find((one) => one.id === id);

/** The tile put to another place, pushed back into the columns; others make way. */
export function movedTo(tiles: Tiles, id: string, { x, y }: { x: number; y: number }): PlacedTile[] {
  const rect = tileOf(tiles, id)?.rect;
  if (!rect) return [...tiles];
  return withTileAt(tiles, id, { ...rect, x: clamp(x, 0, gridColumns - rect.w), y: Math.max(0, y) });
}

/** The tile in another size, as far as it may have it and the columns hold it. */
export function sizedTo(
  tiles: Tiles,
  id: string,
  { w, h }: { w: number; h: number },
  limits: SizeLimits,
): PlacedTile[] {
  const tile = tileOf(tiles, id);
  if (!tile) return [...tiles];
  const room = gridColumns - tile.rect.x;
  return withTileAt(tiles, id, {
    ...tile.rect,
    w: clamp(w, Math.min(limits.min[0], room), Math.min(limits.max[0], room)),
    h: clamp(h, limits.min[1], Math.min(limits.max[1], tallest)),
  });
}

/**
 * One press of an arrow key: the nearest place in that direction which differs from the present one; the same tiles when
 * there is none. Going down, a tile may have to pass a whole neighbour before anything changes.
 */
export function stepped(tiles: Tiles, id: string, dx: number, dy: number): PlacedTile[] {
  const from = tileOf(tiles, id)?.rect;
  if (!from) return [...tiles];
  const reach = dx ? gridColumns : bottomOf(tiles);
  for (let far = 1; far <= reach; far++) {
    const next = movedTo(tiles, id, { x: from.x + dx * far, y: from.y + dy * far });
    const to = tileOf(next, id)?.rect;
    if (to && (to.x - from.x) * dx + (to.y - from.y) * dy > 0) return next;
  }
  return [...tiles];
}

/** With one tile more: at `place`, the others making way, or else at the first place where it displaces nobody. */
export function withNew(tiles: Tiles, added: PlacedTile, place?: { x: number; y: number }): PlacedTile[] {
  const bottom = bottomOf(tiles);
  const { w, h } = added.rect;
  const at = (x: number, y: number): PlacedTile[] => [...tiles, { ...added, rect: { x, y, w, h } }];
  if (place) return movedTo(at(0, bottom), added.id, place);
  for (let y = 0; y <= bottom; y++)
    for (let x = 0; x + w <= gridColumns; x++)
      if (!tiles.some(({ rect }) => overlaps(rect, { x, y, w, h }))) return settled(at(x, y));
  return settled(at(0, bottom));
}

const order = (tiles: Tiles): string[] => inReadingOrder(tiles).map(({ id }) => id);

/** The tiles one after another, each at the first place behind the one before; locked places stay. */
export function flowed(wanted: Tiles): PlacedTile[] {
  const done = wanted.filter((tile) => isLocked(tile, 'place'));
  let last: Rect = { x: -1, y: 0, w: 0, h: 0 };
  for (const tile of wanted.filter((one) => !isLocked(one, 'place'))) {
    const { w, h } = tile.rect;
    const bottom = bottomOf(done);
    const resting = (x: number): Rect => {
      let y = bottom;
      while (y > 0 && !done.some(({ rect }) => overlaps(rect, { x, y: y - 1, w, h }))) y--;
      return { x, y, w, h };
    };
    const [rect = resting(0)] = Array.from({ length: gridColumns - w + 1 }, (_, x) => resting(x))
      .filter(({ x, y }) => y > last.y || (y === last.y && x > last.x))
      .sort((a, b) => a.y - b.y || a.x - b.x);
    last = rect;
    done.push({ ...tile, rect });
  }
  return inReadingOrder(done);
}

/**
 * One tile earlier (-1) or later (1) in the order in which one reads them, for screens too narrow to drag on. As little of
 * the wide arrangement changes as can be; the same tiles when a lock forbids it.
 */
export function reordered(tiles: Tiles, id: string, by: -1 | 1): PlacedTile[] {
  const ids = order(tiles);
  const index = ids.indexOf(id);
  const other = tileOf(tiles, ids[index + by] ?? '');
  const tile = tileOf(tiles, id);
  if (!tile || !other || isLocked(tile, 'place') || isLocked(other, 'place')) return [...tiles];
  const wanted = [...ids];
  wanted.splice(index, 1);
  wanted.splice(index + by, 0, id);
  const [second, first] = by < 0 ? [tile, other] : [other, tile];
  const near = movedTo(tiles, second.id, first.rect);
  if (order(near).join() === wanted.join()) return near;
  return flowed(wanted.map((one) => tileOf(tiles, one)).filter((one) => one !== undefined));
}

/** Are all where they were, in the size they had? */
export const sameArrangement = (a: Tiles, b: Tiles): boolean =>
  a.length === b.length &&
  a.every(({ id, rect }) => {
    const other = tileOf(b, id);
    return other !== undefined && sameRect(rect, other.rect);
  });
