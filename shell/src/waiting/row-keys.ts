import type { ReactiveControllerHost } from 'lit';

interface RowActs {
  toggle(at: number): void;
  extend(from: number, to: number): void;
  open(at: number): void;
  clear(): void;
}

/** Numbers from the one to the other, whichever is first. */
export const rangeOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step);

/** The keyboard of a list of rows with checkboxes: arrows move, Shift chooses a range, `x` chooses, Enter opens. */
export class RowKeys {
  /** Where a range begins. */
  anchor = 0;
  private range = false;

  constructor(
    private readonly host: ReactiveControllerHost & { renderRoot: Element | DocumentFragment },
    private readonly acts: RowActs,
  ) {}

  /** A click with Shift chooses all rows since the last. */
  pressed(event: MouseEvent): void {
    this.range = event.shiftKey;
  }

  takeRange(): boolean {
    const was = this.range;
    this.range = false;
    return was;
  }

  readonly down = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Number((event.target as Element).closest?.('[data-row]')?.getAttribute('data-row') ?? -1);
    if (at < 0) return;
    const acted = this.act(event, at);
    if (acted) {
      event.preventDefault();
      event.stopPropagation();
    }
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
    const row = this.host.renderRoot.querySelector(`[data-row="${at + step}"]`);
    if (!row) return true;
    if (range) this.acts.extend(at, at + step);
    else this.anchor = at + step;
    const control = row.querySelector<HTMLElement>('t-checkbox:not([disabled])') ?? row.querySelector<HTMLElement>('a');
    control?.focus();
    row.scrollIntoView({ block: 'nearest' });
    return true;
  }
}
