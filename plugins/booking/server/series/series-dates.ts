import { addDays } from '@tessera/sdk';
import type { WantedTime } from '../bookings/booking.schemas.js';

/** More dates than these are not booked at once: a year of weekly meetings has 52. */
export const longestSeries = 60;
export const mostWeeksBetween = 8;

export interface SeriesRhythm {
  /** First day, `YYYY-MM-DD`. */
  date: string;
  everyWeeks: number;
  /** Last day on which it may begin, or how many dates; one of the two. */
  until?: string | undefined;
  count?: number | undefined;
}

/**
 * The days of a series, one more than `longestSeries` where it is too long: whoever asks can tell. Days are of the
 * calendar, so the time of day stays the same when clocks change.
 */
export function seriesDates({ date, everyWeeks, until, count = longestSeries + 1 }: SeriesRhythm): string[] {
  const dates: string[] = [];
  for (let day = date; dates.length < Math.min(count, longestSeries + 1); day = addDays(day, 7 * everyWeeks)) {
    if (until !== undefined && day > until) break;
    dates.push(day);
  }
  return dates;
}

/** The times of a series: each as long as the first, past midnight too. */
export function seriesTimes({ from, to, toDate, ...rhythm }: WantedTime & SeriesRhythm): WantedTime[] {
  const long = toDate === undefined ? 0 : (Date.parse(toDate) - Date.parse(rhythm.date)) / 86_400_000;
  return seriesDates(rhythm).map((date) => ({ date, from, to, ...(long !== 0 && { toDate: addDays(date, long) }) }));
}
