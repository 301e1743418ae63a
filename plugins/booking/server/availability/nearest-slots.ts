import { addDays, wallTime } from '@tessera/sdk';
import type { WantedTime } from '../bookings/booking.schemas.js';
import { lastDay, longestDays, type RuleSetting, timeRefusals } from '../bookings/booking-rules.js';
import { isOpenDay, isOpenThroughout, timeOf, wallDate, wallMinutes, windowOf } from '../bookings/open-hours.js';
import { offeredTimeOf, wantedMoments } from '../bookings/slot-times.js';
import { merged, type Stretch } from '../bookings/stretches.js';
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

/** From when to when, in wall minutes. */
type Walls = readonly [from: number, to: number];
const day = 24 * 60 * minute;

/** The nearest times of the same length that the rules allow and that nobody holds, nearest first. */
export function nearestSlots(
  resource: Resource,
  wanted: WantedTime,
  setting: RuleSetting,
  busy: readonly Busy[],
): OfferedTime[] {
  const { bufferBefore, bufferAfter, zone } = resource;
  const near = nearby(busy, wanted);
  const held = wallsOf(
    near.map(({ from, to }) => ({ startsAt: from, endsAt: to })),
    zone,
  );
  const shut = wallsOf([...setting.closures, ...setting.absences], zone);
  const found: OfferedTime[] = [];
  for (const [from, to] of candidates(resource, wanted, setting)) {
    // cheap questions first: the rules reckon in the zone, which costs a hundred times as much
    if (meets(held, from - bufferBefore, to + bufferAfter)) continue;
    if (meets(shut, from, to)) continue;
    if (!isOpenThroughout(resource, setting.days, from, to)) continue;
    const time = timeOfWalls(from, to);
    if (timeRefusals(resource, time, setting).length > 0) continue;
    const { startsAt, endsAt } = wantedMoments(time, zone);
    const begins = startsAt.getTime() - bufferBefore * minute;
    const ends = endsAt.getTime() + bufferAfter * minute;
    // once more in real time: on days when clocks change the wall tells less than the whole
    const taken = near.some((one) => one.from.getTime() < ends && one.to.getTime() > begins);
    if (!taken) found.push(offeredTimeOf(startsAt, endsAt, zone));
    if (found.length === offered) break;
  }
  return found;
}

/** What of it lies within the days looked at: a year of a full room is no matter of one date. */
function nearby(busy: readonly Busy[], { date, toDate = date }: WantedTime): Busy[] {
  // zones, nights, slots and buffers: each may add a day
  const begin = Date.parse(searchedDays(date).from) - 4 * day;
  const end = Date.parse(searchedDays(date).to) + Math.max(0, Date.parse(toDate) - Date.parse(date)) + 7 * day;
  return busy.filter(({ from, to }) => from.getTime() < end && to.getTime() > begin);
}

/** As clocks of the zone show it, without overlaps; asking a zone is slow, so what touches is asked for once. */
const wallsOf = (stretches: readonly Stretch[], zone: string): Walls[] =>
  merged(stretches).map(({ startsAt, endsAt }) => [wallTime(startsAt, zone) / minute, wallTime(endsAt, zone) / minute]);

/** Does any of the times, which come one after the other, meet this one? */
function meets(times: readonly Walls[], from: number, to: number): boolean {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]![1] > from) high = middle;
    else low = middle + 1;
  }
  return low < times.length && times[low]![0] < to;
}

/** Slots of open days, of the length asked for rounded up to whole ones, nearest to the wanted beginning first. */
function candidates(resource: Resource, wanted: WantedTime, setting: RuleSetting): Walls[] {
  const { slotMinutes, leadMinutes, zone } = resource;
  const wish = wallMinutes(wanted.date, wanted.from);
  const length = Math.max(wallMinutes(wanted.toDate ?? wanted.date, wanted.to) - wish, 1);
  if (length > longestDays * 24 * 60) return [];
  const taken = lengthOffered(resource, length);
  // an hour of tolerance, for clocks that change
  const earliest = wallTime(setting.now, zone) / minute + (setting.mayManage ? 0 : leadMinutes) - 60;
  const { from: first, to } = searchedDays(wanted.date);
  const bound = setting.mayManage ? to : lastDay(resource, setting.now);
  const [last] = [bound, to].sort() as [string, string];
  const all: Walls[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (!isOpenDay(resource, date, setting.days)) continue;
    const window = windowOf(resource, date);
    for (let from = window.from; from < window.to; from += slotMinutes)
      if (from >= earliest && (from !== wish || taken !== length)) all.push([from, from + taken]);
  }
  return all.sort(([one], [other]) => Math.abs(one - wish) - Math.abs(other - wish) || one - other);
}

function lengthOffered({ slotMinutes, longestMinutes }: Resource, length: number): number {
  const rounded = Math.ceil(length / slotMinutes) * slotMinutes;
  const longest = longestMinutes === null ? rounded : Math.floor(longestMinutes / slotMinutes) * slotMinutes;
  return Math.max(slotMinutes, Math.min(rounded, longest));
}

/** A time as one asks for it; an end at midnight is `24:00` of the day that ends. */
export function timeOfWalls(from: number, to: number): WantedTime {
  const date = wallDate(from);
  const toDate = wallDate(to - 1);
  const of = (at: number, day: string) => timeOf(at - wallMinutes(day, '00:00'));
  return { date, from: of(from, date), ...(toDate !== date && { toDate }), to: of(to, toDate) };
}
