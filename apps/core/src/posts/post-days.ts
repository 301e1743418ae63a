import { addDays, dateIn, startOfDay } from '@tessera/sdk';

/** First and last day as people say them, `YYYY-MM-DD`. */
export interface Days {
  from: string;
  until: string | null;
}

/** The same as moments: from the first one on, until the second, which is no part of it. */
export const momentsOf = ({ from, until }: Days, zone: string): { startsAt: Date; endsAt: Date | null } => ({
  startsAt: startOfDay(from, zone),
  endsAt: until === null ? null : startOfDay(addDays(until, 1), zone),
});

/** Last day of what ends at this moment. */
export const lastDayBefore = (end: Date, zone: string): string => dateIn(new Date(end.getTime() - 1), zone);

export const daysOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date | null }, zone: string): Days => ({
  from: dateIn(startsAt, zone),
  until: endsAt && lastDayBefore(endsAt, zone),
});
