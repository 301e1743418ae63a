export interface RowActs {
  toggle(at: number): void;
  extend(from: number, to: number): void;
  open(at: number): void;
  clear(): void;
  /** Puts the focus into a row; false when there is no such row. */
  focus(at: number): boolean;
}

/** Numbers from the one to the other, whichever is first. */
export const rangeOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step);

/** The keyboard of rows with checkboxes, each with `data-row`: arrows move, Shift chooses a range, `x` chooses, Enter opens. */
export class RowKeys {
  /** Where a range begins. */
  anchor = 0;
  private range = false;

  constructor(private readonly acts: RowActs) {}

  /** A click with Shift chooses all rows since the last. */
  readonly pressed = (event: MouseEvent): void => {
    this.range = event.shiftKey;
  };

  takeRange(): boolean {
    const was = this.range;
    this.range = false;
    return was;
  }

  readonly down = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Number((event.target as Element).closest?.('[data-row]')?.getAttribute('data-row') ?? -1);
    if (at < 0 || !this.act(event, at)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private act({ key, shiftKey, target }: KeyboardEvent, at: number): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') return this.move(at, key === 'ArrowDown' ? 1 : -1, shiftKey);
    if (key === 'x' || key === 'X') this.acts.toggle(at);
    else if (key === 'Enter' && (target as Element).localName === 't-checkbox') this.acts.open(at);
    else if (key === 'Escape') this.acts.clear();
    else return false;
    return true;
  }

  private move(at: number, step: number, range: boolean): boolean {
    if (!this.acts.focus(at + step)) return true;
    if (range) this.acts.extend(at, at + step);
    else this.anchor = at + step;
    return true;
  }
}
