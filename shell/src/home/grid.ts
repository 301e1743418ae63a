import type { Placement, Rect } from '@tessera/contracts';

/** Row by row, left to right: the order in the document is the order one sees. */
export function readingOrder(layout: readonly Placement[]): Placement[] {
  return [...layout].sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
}

/** Width in the six columns of narrower screens: half, but no tile narrower than two. */
const inSix = (w: number) => Math.min(6, Math.max(2, Math.ceil(w / 2)));

/** Custom properties that the grid's style sheet reads: only the 12 columns are stored, the others derived. */
export function gridArea({ x, y, w, h }: Rect): Record<'--x' | '--y' | '--w' | '--h' | '--w6', string> {
  return { '--x': `${x}`, '--y': `${y}`, '--w': `${w}`, '--h': `${h}`, '--w6': `${inSix(w)}` };
}
