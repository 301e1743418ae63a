import { addDays, dateIn, momentIn } from '@tessera/sdk';
import { share } from './demo-city.js';

/** Parts of a day with half an hour between them, so that no buffer of the demo makes two of them touch. */
const parts = [
  ['09:00', '10:30'],
  ['11:00', '12:00'],
  ['13:30', '14:30'],
  ['15:00', '17:00'],
] as const;

export interface Slot {
  startsAt: Date;
  endsAt: Date;
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** Working days (weekends left out) from `before` days ago to `after` days ahead, in the zone. */
export function workingDays(now: Date, zone: string, before: number, after: number): string[] {
  const today = dateIn(now, zone);
  const days: string[] = [];
  for (let at = -before; at <= after; at++) {
    const date = addDays(today, at);
    if (!isWeekend(date)) days.push(date);
  }
  return days;
}

const known = new Map<string, Date>();

/** The same few thousand moments stand in a million bookings; reckoning with zones is slow. */
function moment(date: string, time: string, zone: string): Date {
  const key = `${date} ${time} ${zone}`;
  const found = known.get(key) ?? momentIn(date, time, zone);
  known.set(key, found);
  return found;
}

/** Exactly `count` slots (as many as fit) on these days, never two at once. `seed` tells resources apart. */
export function* slotsOn(days: readonly string[], zone: string, count: number, seed: number): Generator<Slot> {
  let wanted = count;
  let left = days.length * parts.length;
  for (const [day, date] of days.entries())
    for (const [part, [from, to]] of parts.entries()) {
      const chosen = share(seed * 7_919 + day * parts.length + part) < wanted / left;
      left -= 1;
      if (!chosen) continue;
      wanted -= 1;
      yield { startsAt: moment(date, from, zone), endsAt: moment(date, to, zone) };
    }
}
