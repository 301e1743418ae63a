import { dayMinutes, minutesOf, timeOf } from './times.js';

/** `open-waiting`: somebody asked for it, but others still may. */
export type BlockState = 'taken' | 'waiting' | 'open-waiting' | 'closed' | 'mine';

export interface GridDay {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Shown in the holiday colour. */
  holiday?: boolean;
  past?: boolean;
  today?: boolean;
  /** What kind of day it is, e.g. the name of the holiday; read out with the day. */
  note?: string;
}

/** A part of one day; what goes on after midnight is a second block. */
export interface GridBlock {
  id: string;
  date: string;
  /** `HH:MM`. */
  start: string;
  /** `HH:MM`, up to `24:00`. */
  end: string;
  state: BlockState;
  title: string;
  /** Below the title, where there is room. */
  lines?: readonly string[];
  /** Makes it a link. */
  href?: string;
  /** Nothing opens it: no event, no button. */
  plain?: boolean;
}

export interface GridRange {
  date: string;
  start: string;
  end: string;
}

/** The moment of the line across today. */
export interface GridNow {
  date: string;
  time: string;
}

export interface GridCell {
  start: string;
  end: string;
  past: boolean;
  /** What lies in it; nothing = free. */
  block?: GridBlock;
}

export interface GridFrame {
  days: readonly GridDay[];
  blocks: readonly GridBlock[];
  from: string;
  to: string;
  /** Minutes. */
  step: number;
  now: GridNow | null;
  /** Taken and waiting cells may be chosen, for a waiting list. */
  queue: boolean;
}

/** A block with its place in its day: rows from the top, and the lane beside others at the same time. */
export interface PlacedBlock {
  block: GridBlock;
  top: number;
  height: number;
  lane: number;
  lanes: number;
}

/** Where several blocks share a cell, the one that says most about choosing it. */
const weight: Record<BlockState, number> = { mine: 0, closed: 1, taken: 2, waiting: 3, 'open-waiting': 4 };

/** Days × rows of cells: what lies where, what may be chosen, how far a choice reaches. No words, no elements. */
export class WeekGridModel {
  readonly rows: number;
  private readonly first: number;
  private readonly last: number;
  private readonly step: number;
  private readonly cells: readonly (readonly GridCell[])[];

  constructor(private readonly frame: GridFrame) {
    this.step = Math.min(dayMinutes, Math.max(5, frame.step));
    this.first = minutesOf(frame.from);
    this.last = Math.max(this.first + this.step, minutesOf(frame.to));
    this.rows = Math.ceil((this.last - this.first) / this.step);
    this.cells = frame.days.map((day) => Array.from({ length: this.rows }, (_, row) => this.cellOf(day, row)));
  }

  cell(day: number, row: number): GridCell | undefined {
    return this.cells[day]?.[row];
  }

  /** A cell may be chosen while it is not over, and free or, with `queue`, taken by somebody else. */
  choosable(day: number, row: number): boolean {
    const cell = this.cell(day, row);
    return cell !== undefined && !cell.past && (!cell.block || this.passable(cell.block.state));
  }

  /** The first row of a day that may be chosen; -1 for none. */
  firstChoosable(day: number): number {
    return Array.from({ length: this.rows }, (_, row) => row).findIndex((row) => this.choosable(day, row));
  }

  /** Blocks in this state do not stop a choice. */
  passable(state: BlockState): boolean {
    return state === 'open-waiting' || (this.frame.queue && (state === 'taken' || state === 'waiting'));
  }

  /** The row nearest to `to` that can be reached from `anchor` through cells that may be chosen. */
  reach(day: number, anchor: number, to: number): number {
    const way = Math.sign(to - anchor);
    let row = anchor;
    while (row !== to && this.choosable(day, row + way)) row += way;
    return row;
  }

  range(day: number, one: number, other: number): GridRange {
    const date = this.frame.days[day]?.date ?? '';
    const top = this.cell(day, Math.min(one, other));
    const bottom = this.cell(day, Math.max(one, other));
    return { date, start: top?.start ?? '', end: bottom?.end ?? '' };
  }

  dayAt(date: string): number {
    return this.frame.days.findIndex((day) => day.date === date);
  }

  /** Rows from the top down to a time, with fractions; kept inside the grid. */
  rowAt(time: string): number {
    return Math.min(this.rows, Math.max(0, (minutesOf(time) - this.first) / this.step));
  }

  /** The blocks of a day that are in view, those at the same time side by side. */
  placed(date: string): PlacedBlock[] {
    const inView = this.frame.blocks
      .filter((block) => block.date === date)
      .map((block) => ({ block, top: this.rowAt(block.start), bottom: this.rowAt(block.end) }))
      .filter(({ top, bottom }) => bottom > top)
      .sort((one, other) => one.top - other.top || other.bottom - one.bottom);
    const placed: (PlacedBlock & { group: number })[] = [];
    let ends: number[] = [];
    let group = 0;
    for (const { block, top, bottom } of inView) {
      if (ends.every((end) => end <= top)) {
        ends = [];
        group += 1;
      }
      const free = ends.findIndex((end) => end <= top);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = bottom;
      placed.push({ block, top, height: bottom - top, lane, lanes: 1, group });
    }
    return placed.map(({ group: own, ...one }) => ({
      ...one,
      lanes: Math.max(...placed.filter((other) => other.group === own).map(({ lane }) => lane + 1)),
    }));
  }

  private cellOf(day: GridDay, row: number): GridCell {
    const start = this.first + row * this.step;
    const end = Math.min(this.last, start + this.step);
    const over = this.frame.blocks
      .filter((one) => one.date === day.date && minutesOf(one.start) < end && minutesOf(one.end) > start)
      .sort((one, other) => weight[one.state] - weight[other.state]);
    return { start: timeOf(start), end: timeOf(end), past: this.isPast(day, end), ...(over[0] && { block: over[0] }) };
  }

  /** The cell in which now lies is not over yet. */
  private isPast(day: GridDay, end: number): boolean {
    const { now } = this.frame;
    if (day.past || !now) return day.past === true;
    return day.date < now.date || (day.date === now.date && end <= minutesOf(now.time));
  }
}
