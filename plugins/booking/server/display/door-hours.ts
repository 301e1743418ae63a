import { dateIn, timeIn } from '@tessera/sdk';
import {
  isOpenDay,
  type OpenDays,
  timeOf,
  type Window,
  wallDate,
  wallMinutes,
  windowAt,
  windowOf,
} from '../bookings/open-hours.js';
import { slotMoment } from '../bookings/slot-times.js';
import type { Resource } from '../resources/resource.entity.js';
import type { DoorHours } from './door-day.js';

type Opening = Pick<Resource, 'zone' | 'opens' | 'closes' | 'openOn' | 'slotMinutes'>;

const momentOf = (wall: number, zone: string): Date =>
  slotMoment(wallDate(wall), timeOf(wall - wallMinutes(wallDate(wall), '00:00')), zone);

/** The opening hours that go on at this moment, perhaps since yesterday; else those of today. */
export function doorHours(resource: Opening, days: OpenDays, now: Date): DoorHours {
  const today = dateIn(now, resource.zone);
  const window: Window | undefined =
    windowAt(resource, days, wallMinutes(today, timeIn(now, resource.zone))) ??
    (isOpenDay(resource, today, days) ? windowOf(resource, today) : undefined);
  return window
    ? { opensAt: momentOf(window.from, resource.zone), closesAt: momentOf(window.to, resource.zone) }
    : { opensAt: null, closesAt: null };
}
