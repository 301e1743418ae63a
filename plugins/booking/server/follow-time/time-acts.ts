import type { BookingAct } from '../bookings/booking-acts.service.js';
import type { StoredBooking } from '../bookings/booking-columns.js';
import type { BookingState } from '../bookings/booking-states.js';
import { checkInStanding } from '../check-in/check-in-window.js';

/** An act by the clock looks again under the lock: somebody may have been faster, which is none of its concern. */
const byClock = (
  name: string,
  from: readonly BookingState[],
  to: BookingState,
  isDue: (booking: StoredBooking, now: Date, graceMinutes: number) => boolean,
): BookingAct => ({
  name,
  permission: null,
  perform: (booking, { now, resource }) => {
    if (!from.includes(booking.state) || !isDue(booking, now, resource.checkInGrace)) return;
    Object.assign(booking, { state: to, holdUntil: null, endedAt: now });
  },
});

/** The slot was kept for as long as it said. */
export const expireHold = byClock(
  'booking.expire-offer',
  ['offered'],
  'lapsed',
  ({ holdUntil }, now) => holdUntil !== null && holdUntil <= now,
);

/** It begins, and nobody has decided. */
export const lapse = byClock(
  'booking.lapse',
  ['awaiting-superior', 'waiting', 'queued'],
  'lapsed',
  ({ startsAt }, now) => startsAt <= now,
);

/** Nobody came: what is left of it is free for others. */
export const release = byClock(
  'booking.release',
  ['approved'],
  'no-show',
  (booking, now, grace) =>
    booking.checkedInAt === null && booking.attendance !== 'seen' && checkInStanding(booking, grace, now) === 'late',
);
