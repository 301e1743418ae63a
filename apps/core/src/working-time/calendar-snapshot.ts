import type { OfficeDay } from '@tessera/sdk';
import { isWeekend } from './office-calendar-file.js';

export interface StoredDay {
  date: string;
  working: boolean;
  kind: OfficeDay['kind'];
  remark: string;
}
export interface Closure {
  id: string;
  date: string;
  /** Null: the whole government; else the agency with its subordinates. */
  agencyId: string | null;
  part: 'day' | 'morning' | 'afternoon';
  reason: string;
}

const dayMilliseconds = 24 * 3600 * 1000;
const longestSearch = 400;

export const shiftDate = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);

/** Stored days and closures at one moment; answers without touching the database. */
export class CalendarSnapshot {
  private readonly days: Map<string, StoredDay>;
  private readonly closures: Map<string, Closure[]>;

  constructor(days: readonly StoredDay[], closures: readonly Closure[]) {
    this.days = new Map(days.map((day) => [day.date, day]));
    this.closures = new Map();
    for (const closure of closures)
      this.closures.set(closure.date, [...(this.closures.get(closure.date) ?? []), closure]);
  }

  /** `lineage`: the agency and all above it; empty for the government as a whole. */
  day(date: string, lineage: readonly string[]): OfficeDay {
    const day = this.planned(date);
    const closures =
      this.closures.get(date)?.filter(({ agencyId }) => agencyId === null || lineage.includes(agencyId)) ?? [];
    return closures.length === 0 ? day : closed(day, closures);
  }

  /** As the calendar says, closures aside. */
  private planned(date: string): OfficeDay {
    const stored = this.days.get(date);
    if (stored) return { date, kind: stored.kind, working: stored.working, remark: stored.remark };
    return isWeekend(date)
      ? { date, kind: 'weekend', working: false, remark: '' }
      : { date, kind: 'working', working: true, remark: '' };
  }

  range(from: string, to: string, lineage: readonly string[]): OfficeDay[] {
    const days: OfficeDay[] = [];
    for (let date = from; date <= to; date = shiftDate(date, 1)) days.push(this.day(date, lineage));
    return days;
  }

  /** The date `count` working days away; 0 is the day itself, working or not. */
  add(date: string, count: number, lineage: readonly string[]): string {
    const step = Math.sign(count);
    let left = Math.abs(count);
    let at = date;
    let idle = 0;
    while (left > 0 && idle < longestSearch) {
      at = shiftDate(at, step);
      if (this.day(at, lineage).working) {
        left--;
        idle = 0;
      } else idle++;
    }
    return at;
  }

  /** Working days after `from` up to and including `to`; negative when `to` is earlier. */
  between(from: string, to: string, lineage: readonly string[]): number {
    if (to < from) return -this.between(to, from, lineage);
    return this.range(shiftDate(from, 1), to, lineage).filter(({ working }) => working).length;
  }
}

/** What is left of a day: closures of agency, ancestors and government add up, a morning and an afternoon to a day. */
function closed(day: OfficeDay, closures: readonly Closure[]): OfficeDay {
  const whole = closures.find(({ part }) => part === 'day');
  if (whole) return { date: day.date, kind: 'closure', working: false, remark: whole.reason };
  const remark = [...new Set(closures.map(({ reason }) => reason))].join('、');
  const parts = new Set(closures.map(({ part }) => part));
  if (parts.size === 2) return { date: day.date, kind: 'closure', working: false, remark };
  const part = parts.has('morning') ? 'morning' : 'afternoon';
  return { date: day.date, kind: 'closure', working: day.working, part, remark };
}
