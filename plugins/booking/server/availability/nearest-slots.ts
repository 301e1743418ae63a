import { addDays, wallTime } from '@tessera/sdk';
import type { WantedTime } from '../bookings/booking.schemas.js';
import { type RuleSetting, timeRefusals } from '../bookings/booking-rules.js';
import { timeOf, wallDate, wallMinutes, windowOf } from '../bookings/open-hours.js';
import { offeredTimeOf, wantedMoments } from '../bookings/slot-times.js';
import type { Resource } from '../resources/resource.entity.js';
import type { OfferedTime } from './availability.schemas.js';

/** What others hold, buffers included. */
export interface Busy {
  from: Date;
  to: Date;
}

const minute = 60_000;
/** How many are offered. */
export const offered = 3;
const earlier = 7;
const later = 14;

/** Days within which other times are looked for; all of a setting's days and closures must reach over them. */
export const searchedDays = (date: string) => ({ from: addDays(date, -earlier), to: addDays(date, later) });

/** The nearest times of the same length that the rules allow and that nobody holds, nearest first. */
export function nearestSlots(
  resource: Resource,
  wanted: WantedTime,
  setting: RuleSetting,
  busy: readonly Busy[],
): OfferedTime[] {
  const walls = busy.map(({ from, to }) => [
    wallTime(from, resource.zone) / minute,
    wallTime(to, resource.zone) / minute,
  ]);
  const { bufferBefore, bufferAfter, zone } = resource;
  const found: OfferedTime[] = [];
  for (const { from, to } of candidates(resource, wanted)) {
    if (walls.some(([begin, end]) => begin! < to + bufferAfter && end! > from - bufferBefore)) continue;
    const time = timeOfWalls(from, to);
    if (timeRefusals(resource, time, setting).length > 0) continue;
    const { startsAt, endsAt } = wantedMoments(time, zone);
    const held = (side: Date, buffer: number) => side.getTime() + buffer * minute;
    // once more in real time: on days when clocks change the wall tells less than the whole
    const taken = busy.some(
      (one) => one.from.getTime() < held(endsAt, bufferAfter) && one.to.getTime() > held(startsAt, -bufferBefore),
    );
    if (!taken) found.push(offeredTimeOf(startsAt, endsAt, zone));
    if (found.length === offered) break;
  }
  return found;
}

/** Slots of the length asked for, rounded up to whole ones, nearest to the wanted beginning first. */
function candidates(resource: Resource, wanted: WantedTime): { from: number; to: number }[] {
  const { slotMinutes, longestMinutes } = resource;
  const wish = wallMinutes(wanted.date, wanted.from);
  const length = Math.max(wallMinutes(wanted.toDate ?? wanted.date, wanted.to) - wish, 1);
  const rounded = Math.ceil(length / slotMinutes) * slotMinutes;
  const longest = longestMinutes === null ? rounded : Math.floor(longestMinutes / slotMinutes) * slotMinutes;
  const taken = Math.max(slotMinutes, Math.min(rounded, longest));
  const { from: first, to: last } = searchedDays(wanted.date);
  const all: { from: number; to: number }[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const window = windowOf(resource, date);
    for (let from = window.from; from < window.to; from += slotMinutes) all.push({ from, to: from + taken });
  }
  return all
    .filter(({ from }) => from !== wish || rounded !== length)
    .sort((a, b) => Math.abs(a.from - wish) - Math.abs(b.from - wish) || a.from - b.from);
}

/** A time as one asks for it; an end at midnight is `24:00` of the day that ends. */
export function timeOfWalls(from: number, to: number): WantedTime {
  const date = wallDate(from);
  const toDate = wallDate(to - 1);
  const of = (at: number, day: string) => timeOf(at - wallMinutes(day, '00:00'));
  return { date, from: of(from, date), ...(toDate !== date && { toDate }), to: of(to, toDate) };
}
