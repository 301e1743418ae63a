import { addDays, dateIn, momentIn, startOfDay } from '@tessera/contracts/zoned-dates';
import { pageTimeZone } from '@tessera/ui/language';

/** `9:05`, `905` and `0905` as `09:05`; what is no time of day stays as it was typed, to be named as wrong. */
export function timeOf(typed: string): string {
  const [, hour = '', minute = ''] = /^\s*(\d{1,2}?)[:：.]?(\d{2})\s*$/.exec(typed) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : typed;
}

/** The moment of a day and time in the portal's zone, ISO 8601; undefined for what is no moment. */
export function momentOf(day: string, time: string): string | undefined {
  const moment = momentIn(day, time, pageTimeZone());
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** The end of a day: the first moment of the next one; undefined for what is no day. */
export function endOf(day: string): string | undefined {
  if (momentOf(day, '00:00') === undefined) return undefined;
  return startOfDay(addDays(day, 1), pageTimeZone()).toISOString();
}

/** The last day that an end leaves whole or begun; '' for no end. */
export function lastDayOf(end: string | null): string {
  return end ? dateIn(new Date(new Date(end).getTime() - 1), pageTimeZone()) : '';
}

/** The end of the day typed; one that nobody touched keeps its exact moment. */
export function endKept(day: string, stored: string | null | undefined): string | null {
  if (stored && lastDayOf(stored) === day) return stored;
  return day ? (endOf(day) ?? null) : null;
}
