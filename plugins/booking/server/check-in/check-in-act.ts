import type { Caller } from '@tessera/sdk';
import type { BookingAct } from '../bookings/booking-acts.service.js';
import { checkInTooEarly, checkInTooLate, noCheckInHere } from './check-in-problems.js';
import { checkInStanding, checkInWindow } from './check-in-window.js';

/** Says that the people of a booking are there; whoever says it again changes nothing. */
export const checkInBy = ({ name }: Caller): BookingAct => ({
  name: 'booking.check-in',
  permission: 'check-in',
  from: ['approved'],
  perform: (booking, { now, resource }) => {
    if (booking.checkedInAt) return;
    if (!resource.checkIn) throw noCheckInHere();
    const { from, until } = checkInWindow(booking, resource.checkInGrace);
    const standing = checkInStanding(booking, resource.checkInGrace, now);
    if (standing === 'early') throw checkInTooEarly(from);
    if (standing === 'late') throw checkInTooLate(until);
    Object.assign(booking, { checkedInAt: now, checkedInByName: name });
  },
});
