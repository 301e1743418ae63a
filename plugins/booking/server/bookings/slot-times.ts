import { addDays, dateIn, momentIn, timeIn, wallTime } from '@tessera/sdk';
import type { OfferedTime } from '../availability/availability.schemas.js';
import type { WantedTime } from './booking.schemas.js';

const day = 86_400_000;

/** The moment of a day and `HH:MM` in a zone; `24:00` is the next day's beginning. */
export const slotMoment = (date: string, time: string, zone: string): Date =>
  time === '24:00' ? momentIn(addDays(date, 1), '00:00', zone) : momentIn(date, time, zone);

/** What was asked for, as moments. */
export const wantedMoments = ({ date, from, to, toDate }: WantedTime, zone: string) => ({
  startsAt: slotMoment(date, from, zone),
  endsAt: slotMoment(toDate ?? date, to, zone),
});

/** Both spellings of a time; an end at midnight is `24:00` of the day before it. */
export function offeredTimeOf(startsAt: Date, endsAt: Date, zone: string): OfferedTime {
  const date = dateIn(startsAt, zone);
  const midnight = wallTime(endsAt, zone) % day === 0;
  const toDate = midnight ? addDays(dateIn(endsAt, zone), -1) : dateIn(endsAt, zone);
  return {
    date,
    from: timeIn(startsAt, zone),
    ...(toDate !== date && { toDate }),
    to: midnight ? '24:00' : timeIn(endsAt, zone),
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  };
}
