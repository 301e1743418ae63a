import type { PlacedTile, Rect } from './layout.js';
import { allowedRect, inReadingOrder, isLocked, overlaps, packed, settled } from './layout-grid.js';

/**
 * The tiles after the one called `id` was put at `rect` (moved, resized or both) and the others made way. A locked place
 * or size stays; unknown ids change nothing. Answers settled tiles in reading order.
 */
export function withTileAt<Tile extends PlacedTile>(tiles: readonly Tile[], id: string, rect: Rect): Tile[] {
  const tile = tiles.find((one) => one.id === id);
  if (!tile) return settled(tiles);
  const wanted = allowedRect(tile, rect);
  const others = inReadingOrder(tiles.filter((one) => one.id !== id)).map((one) =>
    wanted.y > tile.rect.y ? madeWay(one, tile.rect, wanted) : one,
  );
  const held = others.filter((one) => isLocked(one, 'place'));
  // in a place that is locked a tile grows only as far as the other locked places let it
  if (isLocked(tile, 'place') && held.some((one) => overlaps(one.rect, wanted))) return settled(tiles);
  return settled(
    packed(
      [...held, { ...tile, rect: wanted }],
      others.filter((one) => !isLocked(one, 'place')),
    ),
  );
}

/** What a tile runs over while it goes down climbs to where that tile came from: the two change places. */
function madeWay<Tile extends PlacedTile>(one: Tile, from: Rect, to: Rect): Tile {
  const above = to.y - one.rect.h;
  const climbs = !isLocked(one, 'place') && overlaps(one.rect, to) && above >= 0 && one.rect.y >= from.y;
  return climbs ? { ...one, rect: { ...one.rect, y: above } } : one;
}
