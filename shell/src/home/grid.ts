import type { Rect } from '@tessera/contracts';
import { widthInSix } from '@tessera/contracts/layout-columns';

/** Custom properties that the grid's style sheet reads: only the 12 columns are stored, the others derived. */
export function gridArea({ x, y, w, h }: Rect): Record<'--x' | '--y' | '--w' | '--h' | '--w6', string> {
  return { '--x': `${x}`, '--y': `${y}`, '--w': `${w}`, '--h': `${h}`, '--w6': `${widthInSix(w)}` };
}
