import { addDays } from '@tessera/sdk';
import { offeredTimeOf, slotMoment } from '../bookings/slot-times.js';
import type { WeekBlock } from './availability.schemas.js';

/** What stands in a week, from when to when. */
export interface WeekEntry extends Omit<WeekBlock, 'start' | 'end'> {
  startsAt: Date;
  endsAt: Date;
}

/** The part of each entry that falls on a day, earliest first; what reaches over midnight stands in both days. */
export function blocksOf(date: string, zone: string, entries: readonly WeekEntry[]): WeekBlock[] {
  const begin = slotMoment(date, '00:00', zone);
  const end = slotMoment(addDays(date, 1), '00:00', zone);
  return entries
    .filter(({ startsAt, endsAt }) => startsAt < end && endsAt > begin)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .map(({ startsAt, endsAt, ...entry }) => {
      const time = offeredTimeOf(laterOf(startsAt, begin), earlierOf(endsAt, end), zone);
      return { ...entry, start: time.from, end: time.to };
    });
}

/** The Monday of a day's week. */
export const mondayOf = (date: string): string => addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));

const laterOf = (one: Date, other: Date): Date => new Date(Math.max(one.getTime(), other.getTime()));
const earlierOf = (one: Date, other: Date): Date => new Date(Math.min(one.getTime(), other.getTime()));
