import type { Rect } from './layout.js';
import { inReadingOrder, overlaps } from './layout-grid.js';

/** Half of the twelve, but no tile narrower than two of the six. */
export const widthInSix = (w: number): number => Math.min(6, Math.max(2, Math.ceil(w / 2)));

/**
 * The same tiles in six columns or one, derived: only twelve are stored. Their order never changes, so what one reads
 * second on a wide screen comes second on a phone, and by keyboard.
 */
export function layoutIn<Tile extends { id: string; rect: Rect }>(columns: 6 | 1, shown: readonly Tile[]): Tile[] {
  const placed: Tile[] = [];
  let last = { x: 0, y: 0 };
  for (const tile of inReadingOrder(shown)) {
    const w = columns === 1 ? 1 : widthInSix(tile.rect.w);
    const taken = placed.map(({ rect }) => rect);
    const rect = nextFree({ ...last, w, h: tile.rect.h }, taken, columns);
    placed.push({ ...tile, rect });
    last = { x: rect.x, y: rect.y };
  }
  return placed;
}

/** The first place at or after `rect`, row by row, where it fits: never before what was placed last. */
function nextFree(rect: Rect, taken: readonly Rect[], columns: number): Rect {
  let at = rect;
  while (at.x + at.w > columns || taken.some((one) => overlaps(one, at)))
    at = at.x + at.w >= columns ? { ...at, x: 0, y: at.y + 1 } : { ...at, x: at.x + 1 };
  return at;
}
