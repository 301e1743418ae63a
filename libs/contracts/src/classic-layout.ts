import type { LayerDifference, PlacedTile, ResolvedLayout } from './layout.js';
import { isLocked, sameRect } from './layout-grid.js';

const tileOf = (below: ResolvedLayout, id: string): PlacedTile | undefined =>
  [...below.shown, ...below.removed].find((tile) => tile.id === id);

/** On a classic dashboard places of the same size mean the same: only those may be exchanged. */
export function mayExchange(below: ResolvedLayout, a: string, b: string): boolean {
  const first = tileOf(below, a);
  const second = tileOf(below, b);
  if (!first || !second || a === b) return false;
  return (
    first.rect.w === second.rect.w &&
    first.rect.h === second.rect.h &&
    !isLocked(first, 'place') &&
    !isLocked(second, 'place')
  );
}

/** The difference after two tiles changed places; itself when they may not. */
export function exchanged(below: ResolvedLayout, difference: LayerDifference, a: string, b: string): LayerDifference {
  if (!mayExchange(below, a, b)) return difference;
  const rectOf = (id: string) => difference.moved[id] ?? tileOf(below, id)?.rect;
  const moved = { ...difference.moved };
  for (const [id, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const rect = rectOf(other);
    const home = tileOf(below, id)?.rect;
    if (rect && home && sameRect(rect, home)) delete moved[id];
    else if (rect) moved[id] = rect;
  }
  return { ...difference, moved };
}

/** What a classic dashboard forbids of a person's difference, as paths into it; none: it may be saved. */
export function classicObjections(below: ResolvedLayout, { added, moved }: LayerDifference): string[] {
  const objections = added.map((_, index) => `added.${index}`);
  const taken: PlacedTile['rect'][] = [];
  const places = [...below.shown, ...below.removed];
  // a tile that was not moved keeps its own place, so nobody else may have it
  const rects = places.map((tile) => ({ tile, rect: moved[tile.id] ?? tile.rect, told: tile.id in moved }));
  for (const { tile, rect, told } of rects.sort((a, b) => Number(a.told) - Number(b.told))) {
    const known = places.some((one) => sameRect(one.rect, rect) && mayExchange(below, tile.id, one.id));
    const free = !taken.some((one) => sameRect(one, rect));
    if (told && !(known && free) && !(sameRect(rect, tile.rect) && free)) objections.push(`moved.${tile.id}`);
    taken.push(rect);
  }
  return objections;
}
