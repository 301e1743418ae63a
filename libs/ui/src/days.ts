import { pageTimeZone } from './language.js';

/** Arithmetic on days written `YYYY-MM-DD`; no time, no zone. */

const two = (value: number): string => String(value).padStart(2, '0');

export interface DayParts {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

export function partsOf(iso: string): DayParts {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

export function isoOf({ year, month, day }: DayParts): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const utc = ({ year, month, day }: DayParts): Date => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

const isoOfUtc = (date: Date): string =>
  isoOf({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });

export function daysInMonth(year: number, month: number): number {
  return utc({ year, month: month + 1, day: 0 }).getUTCDate();
}

/** 0 = Sunday. */
export function weekdayOf(iso: string): number {
  return utc(partsOf(iso)).getUTCDay();
}

export function addDays(iso: string, days: number): string {
  const { year, month, day } = partsOf(iso);
  return isoOfUtc(utc({ year, month, day: day + days }));
}

/** The same day of another month, or that month's last day when it is shorter. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = partsOf(iso);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return isoOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(partsOf(to)).getTime() - utc(partsOf(from)).getTime()) / 86_400_000);
}

/** The six weeks, Sunday first, in which the month of `iso` lies. */
export function weeksAround(iso: string): string[][] {
  const first = `${iso.slice(0, 8)}01`;
  const start = addDays(first, -weekdayOf(first));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(start, week * 7 + day)),
  );
  return weeks.filter((week) => week.some((day) => day.slice(0, 7) === iso.slice(0, 7)));
}

/** The day a moment falls on, in the page's zone unless said. */
export function dayOf(moment: Date, timeZone = pageTimeZone()): string {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
