import type { PlacedTile, Rect } from './layout.js';

export const gridColumns = 12;

export const isLocked = ({ locks }: Pick<PlacedTile, 'locks'>, kind: PlacedTile['locks'][number]): boolean =>
  locks.includes(kind);

export const sameRect = (a: Rect, b: Rect): boolean => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** The same place and size, pushed left or narrowed until all of it is inside `columns`. */
export function insideGrid({ x, y, w, h }: Rect, columns: number = gridColumns): Rect {
  const width = Math.min(w, columns);
  return { x: Math.min(x, columns - width), y, w: width, h };
}

/** What of a wanted place and size the locks of `base` leave, inside the grid. */
export function allowedRect(base: Pick<PlacedTile, 'rect' | 'locks'>, { x, y, w, h }: Rect): Rect {
  const size = isLocked(base, 'size') ? base.rect : { w, h };
  if (!isLocked(base, 'place')) return insideGrid({ x, y, w: size.w, h: size.h });
  return { x: base.rect.x, y: base.rect.y, w: Math.min(size.w, gridColumns - base.rect.x), h: size.h };
}

/** Row by row, left to right; in one place the smaller id first, so that the order never hangs on how it was written. */
export function inReadingOrder<Tile extends { id: string; rect: Rect }>(tiles: readonly Tile[]): Tile[] {
  return [...tiles].sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x || (a.id < b.id ? -1 : 1));
}

/** The first row from `rect` downwards where it overlaps nothing. */
export function firstFreeBelow(rect: Rect, taken: readonly Rect[]): Rect {
  let at = rect;
  for (let hit = taken.find((one) => overlaps(at, one)); hit; hit = taken.find((one) => overlaps(at, one)))
    at = { ...at, y: hit.y + hit.h };
  return at;
}

/** As far up as it slides without passing through anything. */
function slidUp(rect: Rect, taken: readonly Rect[]): Rect {
  const floor = taken
    .filter((one) => one.y + one.h <= rect.y && one.x < rect.x + rect.w && rect.x < one.x + one.w)
    .reduce((lowest, one) => Math.max(lowest, one.y + one.h), 0);
  return { ...rect, y: floor };
}

/**
 * Gives every tile a place of its own: first those of `fixed` in their order, exactly where they stand or below one
 * another; then `floating` in their order, each as far up as it slides. Nothing overlaps, all is inside the columns.
 * Answers in reading order. Settled tiles given again, in reading order, stay where they are.
 */
export function packed<Tile extends { id: string; rect: Rect }>(
  fixed: readonly Tile[],
  floating: readonly Tile[],
  columns: number = gridColumns,
): Tile[] {
  const taken: Rect[] = [];
  const put = (tile: Tile, rect: Rect): Tile => {
    taken.push(rect);
    return { ...tile, rect };
  };
  const placed = fixed.map((tile) => put(tile, firstFreeBelow(insideGrid(tile.rect, columns), taken)));
  for (const tile of floating)
    placed.push(put(tile, slidUp(firstFreeBelow(insideGrid(tile.rect, columns), taken), taken)));
  return inReadingOrder(placed);
}

/** Tiles of an edited dashboard in places of their own: locked places first, then reading order, compacted upwards. */
export function settled<Tile extends PlacedTile>(tiles: readonly Tile[]): Tile[] {
  const ordered = inReadingOrder(tiles);
  return packed(
    ordered.filter((tile) => isLocked(tile, 'place')),
    ordered.filter((tile) => !isLocked(tile, 'place')),
  );
}
