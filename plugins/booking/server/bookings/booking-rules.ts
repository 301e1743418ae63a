import { addDays, dateIn, timeIn, wallTime } from '@tessera/sdk';
import type { Closed } from '../closures/closure-reader.js';
import type { Resource } from '../resources/resource.entity.js';
import type { WantedTime } from './booking.schemas.js';
import type { BookingFieldError } from './booking-problems.js';
import {
  gridAround,
  isOnGrid,
  isOpenDay,
  isOpenThroughout,
  minutesOf,
  type OpenDays,
  timeOf,
  wallDate,
  wallMinutes,
  windowAt,
} from './open-hours.js';
import { refusal } from './refusal-words.js';
import { offeredTimeOf, slotMoment, wantedMoments } from './slot-times.js';

/** What the rules of time go by besides the resource. */
export interface RuleSetting {
  now: Date;
  /** Does the applicant belong to the managing agency? */
  ofAgency: boolean;
  /** Keepers and administrators are not bound by lead time, horizon and reserved weekday. */
  mayManage: boolean;
  /** Office days of the managing agency around the time; a day that is missing counts as open. */
  days: OpenDays;
  closures: readonly Closed[];
  /** Absences of the driver who is to come along. */
  absences: readonly Closed[];
}

const minute = 60_000;
/** Days on which an open day is looked for, to say when it would work. */
const searched = 31;

/** Every reason for which the rules of the resource do not allow a time; empty: it can be booked if nobody has it. */
export function timeRefusals(resource: Resource, wanted: WantedTime, setting: RuleSetting): BookingFieldError[] {
  const from = wallMinutes(wanted.date, wanted.from);
  const to = wallMinutes(wanted.toDate ?? wanted.date, wanted.to);
  if (to <= from) return [refusal('to', 'end-before-start')];
  const far = outOfReach(resource, wanted, setting.now);
  if (far.length > 0) return far;
  const skipped = [...skippedTime(resource, 'from', wanted.date, wanted.from)];
  skipped.push(...skippedTime(resource, 'to', wanted.toDate ?? wanted.date, wanted.to));
  if (skipped.length > 0) return skipped;
  const shut = hourRefusals(resource, from, to, setting.days);
  return [
    ...(shut.length > 0 ? shut : gridRefusals(resource, from, to, setting.days)),
    ...lengthRefusals(resource, to - from),
    ...aheadRefusals(resource, wanted, setting),
    ...closedRefusals(resource, wanted, setting),
  ];
}

/** Days over which a booking may reach at most. */
export const longestDays = 31;
/** How far ahead even those may book who manage it. */
const farthestDays = 1100;

/** Days so far away that nothing needs to be reckoned for them. */
function outOfReach(resource: Resource, { date, toDate = date }: WantedTime, now: Date): BookingFieldError[] {
  const today = dateIn(now, resource.zone);
  if (date < today) return [refusal('from', 'in-the-past')];
  const last = addDays(today, farthestDays);
  if (date > last) return [refusal('date', 'too-far-ahead', last)];
  if (toDate > addDays(date, longestDays))
    return [refusal('to', 'too-long', String(resource.longestMinutes ?? longestDays * 24 * 60))];
  return [];
}

/** A time that clocks skip that day is none. */
function skippedTime({ zone }: Resource, path: string, date: string, time: string): BookingFieldError[] {
  const wall = wallMinutes(date, time);
  if (exists(wall, zone)) return [];
  let next = wall;
  while (!exists(next, zone)) next += 1;
  return [refusal(path, 'no-such-time', time, timeOf(next - wallMinutes(wallDate(next), '00:00')))];
}

/** Do clocks in the zone ever show it? */
const exists = (wall: number, zone: string): boolean => {
  const date = wallDate(wall);
  const moment = slotMoment(date, timeOf(wall - wallMinutes(date, '00:00')), zone);
  return wallTime(moment, zone) / minute === wall;
};

function hourRefusals(resource: Resource, from: number, to: number, days: OpenDays): BookingFieldError[] {
  if (isOpenThroughout(resource, days, from, to)) return [];
  const closed = closedDay(resource, from, to, days);
  if (closed === undefined) {
    const path = windowAt(resource, days, from) ? 'to' : 'from';
    return [refusal(path, 'outside-hours', resource.opens, resource.closes)];
  }
  const next = nextDay(closed, (date) => isOpenDay(resource, date, days));
  return [refusal('date', 'not-open-day', days.get(closed)?.remark ?? '', next)];
}

/** The first day of the time on which it is not open at all. */
function closedDay(resource: Resource, from: number, to: number, days: OpenDays): string | undefined {
  for (let date = wallDate(from); wallMinutes(date, '00:00') < to; date = addDays(date, 1))
    if (!isOpenDay(resource, date, days) && !windowAt(resource, days, Math.max(from, wallMinutes(date, '00:00'))))
      return date;
  return undefined;
}

const nextDay = (date: string, suits: (date: string) => boolean): string => {
  for (let ahead = 1; ahead <= searched; ahead++) if (suits(addDays(date, ahead))) return addDays(date, ahead);
  return '';
};

function gridRefusals(resource: Resource, from: number, to: number, days: OpenDays): BookingFieldError[] {
  const of = (path: string, at: number, end: boolean) => {
    const window = windowAt(resource, days, at, end);
    if (!window || isOnGrid(at, window, resource.slotMinutes)) return [];
    const legal = gridAround(at, window, resource.slotMinutes).filter((place) => end || place < window.to);
    return [
      refusal(
        path,
        'off-grid',
        legal.map((place) => timeOf(place - wallMinutes(wallDate(place), '00:00'))),
      ),
    ];
  };
  return [...of('from', from, false), ...of('to', to, true)];
}

function lengthRefusals({ longestMinutes }: Resource, minutes: number): BookingFieldError[] {
  return longestMinutes !== null && minutes > longestMinutes ? [refusal('to', 'too-long', String(longestMinutes))] : [];
}

/** The last day that may be booked by those who do not manage it. */
export const lastDay = ({ zone, horizonDays }: Pick<Resource, 'zone' | 'horizonDays'>, now: Date): string =>
  addDays(dateIn(now, zone), horizonDays);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

function aheadRefusals(resource: Resource, wanted: WantedTime, setting: RuleSetting): BookingFieldError[] {
  const { zone, leadMinutes, reservedWeekday } = resource;
  const { now, ofAgency, mayManage } = setting;
  const { startsAt } = wantedMoments(wanted, zone);
  if (startsAt < now) return [refusal('from', 'in-the-past')];
  if (mayManage) return [];
  const earliest = new Date(now.getTime() + leadMinutes * minute);
  const found: BookingFieldError[] = [];
  if (startsAt < earliest)
    found.push(refusal('from', 'too-soon', `${dateIn(earliest, zone)} ${timeIn(earliest, zone)}`));
  const last = lastDay(resource, now);
  if (wanted.date > last) found.push(refusal('date', 'too-far-ahead', last));
  const reserved = ofAgency || reservedWeekday === null ? undefined : reservedDay(wanted, reservedWeekday);
  if (reserved) {
    const free = (date: string) => weekdayOf(date) !== reservedWeekday && isOpenDay(resource, date, setting.days);
    found.push(refusal('date', 'reserved-day', resource.agencyName, nextDay(reserved, free)));
  }
  return found;
}

function reservedDay({ date, toDate = date, to }: WantedTime, weekday: number): string | undefined {
  const last = minutesOf(to) === 0 ? addDays(toDate, -1) : toDate;
  for (let at = date; at <= last; at = addDays(at, 1)) if (weekdayOf(at) === weekday) return at;
  return undefined;
}

function closedRefusals(resource: Resource, wanted: WantedTime, setting: RuleSetting): BookingFieldError[] {
  const closure = withinTime(resource, wanted, setting.closures);
  return [
    ...(closure ? [refusal('date', 'closed-then', timeWords(closure, resource.zone), closure.reason)] : []),
    ...absenceRefusals(resource, wanted, setting),
  ];
}

/** The driver who is to come along is not there. Why, is the driver's own affair. */
export function absenceRefusals(
  resource: Resource,
  wanted: WantedTime,
  { absences }: Pick<RuleSetting, 'absences'>,
): BookingFieldError[] {
  const absence = withinTime(resource, wanted, absences);
  return absence ? [refusal('driverId', 'driver-absent', timeWords(absence, resource.zone))] : [];
}

function withinTime({ zone }: Resource, wanted: WantedTime, closed: readonly Closed[]): Closed | undefined {
  const { startsAt, endsAt } = wantedMoments(wanted, zone);
  return closed.find((one) => one.startsAt < endsAt && one.endsAt > startsAt);
}

function timeWords({ startsAt, endsAt }: Closed, zone: string): string {
  const { date, from, toDate, to } = offeredTimeOf(startsAt, endsAt, zone);
  return `${date} ${from} – ${toDate ? `${toDate} ` : ''}${to}`;
}

/** How many fit: of a venue the seats, of a vehicle the passengers without the driver. */
export const limitOf = ({ kind, capacity, passengerLimit }: Resource): number | null =>
  kind === 'venue' ? capacity : passengerLimit;

/** More people than fit, or a meeting of nobody. */
export function headRefusals(resource: Resource, { people }: { people: number }): BookingFieldError[] {
  const limit = limitOf(resource);
  if (resource.kind === 'venue' && people < 1) return [refusal('people', 'nobody-comes')];
  return limit !== null && people > limit ? [refusal('people', 'too-many-people', String(limit))] : [];
}
