import type { GridDay, GridRange, WeekGridModel } from '../week-grid-model.js';

export interface GridPlace {
  day: number;
  row: number;
}

/** `drag` ends when the pointer is let go, `keys` by Enter, `tap` by a second tap. */
export type ChoiceWay = 'drag' | 'keys' | 'tap';

/** A choice that is being made: where it began, how far it reaches now, and how it is made. */
export class GridChoice {
  head: number;

  constructor(
    private readonly model: WeekGridModel,
    readonly anchor: GridPlace,
    readonly way: ChoiceWay,
  ) {
    this.head = anchor.row;
  }

  get range(): GridRange {
    return this.model.range(this.anchor.day, this.anchor.row, this.head);
  }

  /** As far towards a row as it goes; false when something is in the way. */
  extend(row: number): boolean {
    this.head = this.model.reach(this.anchor.day, this.anchor.row, row);
    return this.head === row;
  }

  /** The same choice after something has changed around it, as far as it still reaches; null when its begin is gone. */
  over(model: WeekGridModel): GridChoice | null {
    if (!model.choosable(this.anchor.day, this.anchor.row)) return null;
    const next = new GridChoice(model, this.anchor, this.way);
    next.extend(this.head);
    return next;
  }
}

/** Where the keyboard comes in: the choice, or else the first cell that may be chosen, today if possible. */
export function beginningOf(model: WeekGridModel, days: readonly GridDay[], chosen: GridRange | null): GridPlace {
  const at = chosen ? model.dayAt(chosen.date) : -1;
  if (at >= 0) return { day: at, row: Math.floor(model.rowAt(chosen?.start ?? '')) };
  for (const day of days.keys()) {
    const row = model.firstChoosable(day);
    if (row >= 0) return { day, row };
  }
  const today = days.findIndex((day) => day.today);
  return { day: Math.max(0, today), row: 0 };
}
