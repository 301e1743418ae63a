import type { PlacedTile, Rect } from '@tessera/contracts';
import { layoutIn } from '@tessera/contracts/layout-columns';
import { sameRect } from '@tessera/contracts/layout-grid';
import { gridArea } from '../grid.js';
import { tileOf } from './arrange.js';
import type { Grab } from './grab.js';
import type { EditorHost } from './layout-editor.js';

const calm = matchMedia('(prefers-reduced-motion: reduce)');
/** Below this width one arranges by buttons: the columns there are derived from the twelve. */
export const narrow = matchMedia('(max-width: 1023.98px)');
const makingWay = { duration: 240, easing: 'cubic-bezier(0.2, 0, 0, 1)' };

/** Pixels from one cell to the next. */
export interface CellSize {
  x: number;
  y: number;
}

/** Puts the tiles of a grid and their frames where the layout says, and lets those that make way slide there. */
export class GridPlacer {
  private before = new Map<string, Rect>();

  /** What is docked to the window begins where the page does. */
  private readonly measure = new ResizeObserver(() => {
    const gutter = Number.parseFloat(getComputedStyle(this.host).getPropertyValue('--t-page-gutter'));
    const start = Math.max(0, this.host.getBoundingClientRect().left - gutter);
    document.documentElement.style.setProperty('--page-start', `${start}px`);
  });

  constructor(private readonly host: EditorHost) {
    this.measure.observe(host);
  }

  get grid(): HTMLElement {
    const grid = this.host.renderRoot.querySelector<HTMLElement>('.grid');
    if (!grid) throw new Error('The page has no grid');
    return grid;
  }

  get cell(): CellSize {
    const style = getComputedStyle(this.grid);
    const gap = Number.parseFloat(style.columnGap);
    return {
      x: (this.grid.clientWidth + gap) / 12,
      y: Number.parseFloat(style.gridAutoRows) + gap,
    };
  }

  /** @param travel pixels by which the tile in hand follows the pointer */
  place(tiles: readonly PlacedTile[], grab: Grab | undefined, travel: { dx: number; dy: number } | undefined): void {
    const six = new Map(layoutIn(6, tiles).map(({ id, rect }) => [id, rect]));
    const cell = this.cell;
    const now = new Map<string, Rect>();
    let index = 0;
    for (const element of this.children()) {
      const id = element.dataset.placement ?? '';
      const held = grab?.id === id;
      const rect = held && (travel || grab.partner) ? grab.start : tileOf(tiles, id)?.rect;
      if (!rect) continue;
      if (element.localName !== 'tessera-tile-frame') index++;
      this.put(element, rect, six.get(id) ?? rect, index);
      element.style.transform = held && travel ? `translate(${travel.dx}px, ${travel.dy}px)` : '';
      element.classList.toggle('held', held);
      if (!held) this.slide(element, this.before.get(id), rect, cell);
      now.set(id, rect);
    }
    this.before = now;
    const field = this.host.renderRoot.querySelector<HTMLElement>('tessera-target-field');
    if (field && grab) this.put(field, grab.rect, grab.rect, 0);
  }

  /** Leaves no trace on tiles that stay on the page. */
  clear(): void {
    this.measure.disconnect();
    document.documentElement.style.removeProperty('--page-start');
    this.grid.classList.remove('listed');
    for (const element of this.children()) {
      element.style.transform = '';
      element.classList.remove('held');
    }
  }

  private children(): HTMLElement[] {
    return [...this.grid.querySelectorAll<HTMLElement>(':scope > [data-placement]')];
  }

  private put(element: HTMLElement, rect: Rect, six: Rect, index: number): void {
    const values = { ...gridArea(rect), '--x6': `${six.x}`, '--y6': `${six.y}`, '--n': `${index}` };
    for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
  }

  private slide(element: HTMLElement, from: Rect | undefined, to: Rect, cell: CellSize): void {
    // in derived columns the twelve tell no distances
    if (!from || sameRect(from, to) || calm.matches || narrow.matches) return;
    const way = `translate(${(from.x - to.x) * cell.x}px, ${(from.y - to.y) * cell.y}px)`;
    element.animate([{ transform: way }, { transform: 'none' }], makingWay);
  }
}
