import { noon } from '@tessera/sdk';
import { slotMoment } from '../bookings/slot-times.js';
import type { ClosurePart } from './closure-choices.js';

/** When something is closed: days, and which part of them; times are `HH:MM`, `24:00` the end of the day. */
export interface ClosureTime {
  date: string;
  /** Last day, the same as the first one or later. */
  toDate: string;
  part: ClosurePart;
  /** Of `hours`: from this time of the first day up to that of the last one. */
  from?: string | undefined;
  to?: string | undefined;
}

/** The longest there is: two years. */
const longestDays = 731;
const day = 86_400_000;

/** A fault of the time told: the field and a code, e.g. `end-before-start`. */
export interface TimeFault {
  path: 'date' | 'toDate' | 'from' | 'to' | 'part';
  code: 'end-before-start' | 'half-of-one-day' | 'time-missing' | 'too-long' | 'over';
}

const clockOf = ({ part, from, to }: ClosureTime): { from: string; to: string } => {
  if (part === 'morning') return { from: '00:00', to: noon };
  if (part === 'afternoon') return { from: noon, to: '24:00' };
  if (part === 'hours') return { from: from ?? '00:00', to: to ?? '24:00' };
  return { from: '00:00', to: '24:00' };
};

/** From when to when clocks in `zone` show it. */
export function closureMoments(time: ClosureTime, zone: string): { startsAt: Date; endsAt: Date } {
  const { from, to } = clockOf(time);
  return { startsAt: slotMoment(time.date, from, zone), endsAt: slotMoment(time.toDate, to, zone) };
}

/** What is wrong with it; empty: nothing. */
export function closureTimeFaults(time: ClosureTime, zone: string, now: Date): TimeFault[] {
  const { date, toDate, part, from, to } = time;
  if (toDate < date) return [{ path: 'toDate', code: 'end-before-start' }];
  if ((part === 'morning' || part === 'afternoon') && toDate !== date)
    return [{ path: 'part', code: 'half-of-one-day' }];
  if (part === 'hours' && (from === undefined || to === undefined))
    return [{ path: from === undefined ? 'from' : 'to', code: 'time-missing' }];
  if ((Date.parse(toDate) - Date.parse(date)) / day >= longestDays) return [{ path: 'toDate', code: 'too-long' }];
  const { startsAt, endsAt } = closureMoments(time, zone);
  if (endsAt <= startsAt) return [{ path: part === 'hours' ? 'to' : 'toDate', code: 'end-before-start' }];
  // it may have begun: a typhoon is declared in the morning
  return endsAt <= now ? [{ path: 'toDate', code: 'over' }] : [];
}
