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
  return [...added.map((_, index) => `added.${index}`), ...displaced(below, moved).map((id) => `moved.${id}`)];
}

/** The part of a difference that a classic dashboard takes: after a change below, old exchanges may fit no more. */
export function classicPart(below: ResolvedLayout, difference: LayerDifference): LayerDifference {
  let { moved } = difference;
  for (let wrong = displaced(below, moved); wrong.length > 0; wrong = displaced(below, moved))
    moved = Object.fromEntries(Object.entries(moved).filter(([id]) => !wrong.includes(id)));
  return { ...difference, added: [], moved };
}

/** Moved tiles that do not stand in the place of another one that may be exchanged, or not alone in it. */
function displaced(below: ResolvedLayout, moved: LayerDifference['moved']): string[] {
  const tiles = [...below.shown, ...below.removed];
  // a tile that was not moved keeps its own place, so nobody else may have it
  const taken = tiles.filter(({ id }) => !Object.hasOwn(moved, id)).map(({ rect }) => rect);
  return tiles.flatMap((tile) => {
    const rect = Object.hasOwn(moved, tile.id) ? moved[tile.id] : undefined;
    if (!rect) return [];
    const meant = tiles.some(
      (one) => sameRect(one.rect, rect) && (one.id === tile.id || mayExchange(below, tile.id, one.id)),
    );
    const free = !taken.some((one) => sameRect(one, rect));
    if (!meant || !free) return [tile.id];
    taken.push(rect);
    return [];
  });
}
