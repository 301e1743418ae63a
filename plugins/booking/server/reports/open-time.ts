import { addDays, wallTime } from '@tessera/sdk';
import { type Hours, isOpenDay, type OpenDays, wallDate, windowOf } from '../bookings/open-hours.js';
import { slotMoment } from '../bookings/slot-times.js';
import { merged, type Stretch } from '../bookings/stretches.js';
import { nextMonth } from './month-bounds.js';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Minutes by month, `YYYY-MM`. */
export type ByMonth = Map<string, number>;

const clock = (wall: number): string => new Date(wall * minute).toISOString().slice(11, 16);

/** From when to when it is open that day, as moments: a day on which clocks change is shorter or longer. */
function openStretch(hours: Hours, date: string, zone: string): Stretch {
  const { from, to } = windowOf(hours, date);
  return { startsAt: slotMoment(wallDate(from), clock(from), zone), endsAt: slotMoment(wallDate(to), clock(to), zone) };
}

/** By how much clocks differ from UTC at noon of a day, each zone and day asked once: asking is slow. */
export class ZoneOffsets {
  private readonly known = new Map<string, number>();

  at(zone: string, date: string): number {
    const key = `${zone} ${date}`;
    let offset = this.known.get(key);
    if (offset === undefined) {
      const noon = Date.parse(`${date}T12:00:00Z`);
      offset = wallTime(noon, zone) - noon;
      this.known.set(key, offset);
    }
    return offset;
  }
}

/** How long it is open that day. Only around a change of the clocks wall and real time differ. */
function openMinutes(hours: Hours, date: string, zone: string, offsets: ZoneOffsets): number {
  const before = offsets.at(zone, addDays(date, -1));
  const isSteady = [date, addDays(date, 1), addDays(date, 2)].every((day) => offsets.at(zone, day) === before);
  const { from, to } = windowOf(hours, date);
  if (isSteady) return to - from;
  const { startsAt, endsAt } = openStretch(hours, date, zone);
  return (endsAt.getTime() - startsAt.getTime()) / minute;
}

const add = (months: ByMonth, date: string, minutes: number): void => {
  const month = date.slice(0, 7);
  months.set(month, (months.get(month) ?? 0) + minutes);
};

/**
 * For how long something can be booked in a period, closures not thought of. Each day is reckoned once for all that have
 * these hours, on whatever day they came into being.
 */
export class OpenPeriod {
  /** Minutes from the first day up to each other one. */
  private readonly sums = [0];

  constructor(
    hours: Hours,
    zone: string,
    days: OpenDays,
    private readonly first: string,
    last: string,
    offsets: ZoneOffsets,
  ) {
    let sum = 0;
    for (let date = first; date <= last; date = addDays(date, 1)) {
      if (isOpenDay(hours, date, days)) sum += openMinutes(hours, date, zone, offsets);
      this.sums.push(sum);
    }
  }

  /** From a day of the period to another one, both included. */
  byMonth(from: string, to: string): ByMonth {
    const months: ByMonth = new Map();
    for (let begin = from; begin <= to; begin = nextMonth(begin)) {
      const end = firstOf(addDays(nextMonth(begin), -1), to);
      const minutes = this.until(addDays(end, 1)) - this.until(begin);
      if (minutes > 0) months.set(begin.slice(0, 7), minutes);
    }
    return months;
  }

  private until(date: string): number {
    return this.sums[(Date.parse(date) - Date.parse(this.first)) / day]!;
  }
}

/** How much of that closures take away; those that overlap take it once. */
export function closedByMonth(
  hours: Hours,
  zone: string,
  days: OpenDays,
  from: string,
  to: string,
  closures: readonly Stretch[],
): ByMonth {
  const months: ByMonth = new Map();
  for (const closed of merged(closures)) {
    // a window may reach into the next day, and days begin elsewhere at another moment
    const first = lastOf(from, addDays(closed.startsAt.toISOString().slice(0, 10), -2));
    const last = firstOf(to, addDays(closed.endsAt.toISOString().slice(0, 10), 1));
    for (let date = first; date <= last; date = addDays(date, 1)) {
      if (!isOpenDay(hours, date, days)) continue;
      const open = openStretch(hours, date, zone);
      const begins = Math.max(open.startsAt.getTime(), closed.startsAt.getTime());
      const ends = Math.min(open.endsAt.getTime(), closed.endsAt.getTime());
      if (ends > begins) add(months, date, (ends - begins) / minute);
    }
  }
  return months;
}

/** The last and the first of days, `YYYY-MM-DD`. */
export const lastOf = (...days: [string, ...string[]]): string => days.sort().at(-1)!;
export const firstOf = (...days: [string, ...string[]]): string => days.sort()[0]!;
