import type { ChoiceWay, GridPlace } from './grid-choice.js';

export interface PointerHost {
  /** How what is being chosen is made; undefined while nothing is. */
  way: () => ChoiceWay | undefined;
  choosable: (place: GridPlace) => boolean;
  /** The row at a distance from the top of the window. */
  rowAt: (clientY: number) => number;
  begin: (place: GridPlace) => void;
  extend: (row: number) => void;
  finish: () => void;
  giveUp: () => void;
  tapped: (place: GridPlace, event: Event) => void;
}

/** The cell of an event, if it is of one. */
export function placeOf(event: Event): GridPlace | null {
  const cell = event.composedPath().find((one) => one instanceof HTMLElement && one.classList.contains('cell'));
  return cell instanceof HTMLElement ? { day: Number(cell.dataset.day), row: Number(cell.dataset.row) } : null;
}

/** Mouse and pen press and drag; a finger must be free to scroll, so it taps. To be bound to the element of the cells. */
export class GridPointer {
  private kind = '';

  constructor(private readonly host: PointerHost) {}

  readonly down = (event: PointerEvent): void => {
    this.kind = event.pointerType;
    const place = placeOf(event);
    if (!place || event.pointerType === 'touch' || event.button !== 0 || !this.host.choosable(place)) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.host.begin(place);
  };

  readonly move = (event: PointerEvent): void => {
    if (this.host.way() === 'drag') this.host.extend(this.host.rowAt(event.clientY));
  };

  readonly up = (): void => {
    if (this.host.way() === 'drag') this.host.finish();
  };

  readonly cancel = (): void => {
    if (this.host.way() === 'drag') this.host.giveUp();
  };

  /** After a drag there is nothing left to do; a tap, and the press that a screen reader makes, come here. */
  readonly click = (event: MouseEvent): void => {
    const place = placeOf(event);
    const dragged = this.kind === 'mouse' || this.kind === 'pen';
    this.kind = '';
    if (place && !(dragged && this.host.choosable(place))) this.host.tapped(place, event);
  };
}
