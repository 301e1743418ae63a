import { addDays } from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';

/** An office day as far as booking asks. Closures, office ones too, are none of it: they come with their hours. */
export interface OpenDay {
  working: boolean;
  kind: string;
  /** Which half a closure takes; absent: the whole day. */
  part?: string | undefined;
  remark: string;
}
export type OpenDays = ReadonlyMap<string, OpenDay>;

/** When it can be booked, as far as the clock on its wall says. */
export type Hours = Pick<Resource, 'opens' | 'closes' | 'openOn' | 'slotMinutes'>;

const minute = 60_000;
const day = 24 * 60;

/** `HH:MM` as minutes of the day. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** Minutes of the day as `HH:MM`; a whole day is `24:00`. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * What a clock on the wall shows, in minutes since 1970 as if it were UTC: hours and slots are of this time, which no
 * change of the clocks disturbs.
 */
export const wallMinutes = (date: string, time: string): number =>
  Date.parse(`${date}T00:00:00Z`) / minute + minutesOf(time);
export const wallDate = (wall: number): string => new Date(wall * minute).toISOString().slice(0, 10);

/** Opening hours of one day in wall minutes; they may end on the next day. */
export interface Window {
  date: string;
  from: number;
  to: number;
}

export const windowOf = ({ opens, closes }: Hours, date: string): Window => {
  const from = wallMinutes(date, opens);
  const to = wallMinutes(date, closes);
  return { date, from, to: to > from ? to : to + day };
};

/**
 * Is it a day on which offices are open? A closure closes by its hours, the day stays what it was: of half a closed day the
 * calendar tells, of a whole one the hours leave nothing anyway.
 */
export const isOfficeDay = ({ working, kind, part }: OpenDay): boolean =>
  working || (kind === 'closure' && part === undefined);

/** Is it open that day? */
export const isOpenDay = ({ openOn }: Hours, date: string, days: OpenDays): boolean => {
  const found = days.get(date);
  return openOn === 'every-day' || found === undefined || isOfficeDay(found);
};

/** The open window that a moment lies in: `at` is a beginning, or (`end`) an end. */
export function windowAt(hours: Hours, days: OpenDays, at: number, end = false): Window | undefined {
  const date = wallDate(at);
  // the window of the day before may reach over midnight
  for (const start of [date, addDays(date, -1)]) {
    const window = windowOf(hours, start);
    const within = end ? at > window.from && at <= window.to : at >= window.from && at < window.to;
    if (within && isOpenDay(hours, start, days)) return window;
  }
  return undefined;
}

/** Is it open without a break? Windows that touch are one, such as whole days. */
export function isOpenThroughout(hours: Hours, days: OpenDays, from: number, to: number): boolean {
  let reached = from;
  while (reached < to) {
    const window = windowAt(hours, days, reached);
    if (!window) return false;
    reached = window.to;
  }
  return true;
}

/** Is it where a slot of that window begins or ends? Closing time always is. */
export const isOnGrid = (at: number, { from, to }: Window, slotMinutes: number): boolean =>
  at === to || (at - from) % slotMinutes === 0;

/** The grid's nearest places at or before, and at or after a moment. */
export function gridAround(at: number, { from, to }: Window, slotMinutes: number): number[] {
  const before = from + Math.floor((at - from) / slotMinutes) * slotMinutes;
  const after = Math.min(to, before + slotMinutes);
  return before === at ? [before] : [before, after];
}
