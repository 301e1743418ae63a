import { addDays, startOfDay } from '@tessera/sdk';

/** Months of a period and the moments between them: `bounds[n]` begins `months[n]`, the last one ends the period. */
export interface MonthBounds {
  months: string[];
  bounds: Date[];
}

/** The first day of the month after a day's. */
export const nextMonth = (day: string): string => `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;

/** From a first to a last day (`YYYY-MM-DD`) by the clocks of `zone`. */
export function monthBounds(from: string, to: string, zone: string): MonthBounds {
  const days: string[] = [];
  for (let day = from; day <= to; day = nextMonth(day)) days.push(day);
  return {
    months: days.map((day) => day.slice(0, 7)),
    bounds: [...days, addDays(to, 1)].map((day) => startOfDay(day, zone)),
  };
}
