import type { StoredBooking } from '../bookings/booking-columns.js';
import { checkInStanding } from './check-in-window.js';

/** Is it the time to check in to it? Who may, the rules say. */
export const canCheckIn = (booking: StoredBooking, now: Date): boolean =>
  booking.state === 'approved' &&
  booking.checkedInAt === null &&
  booking.checkInGrace !== null &&
  checkInStanding(booking, booking.checkInGrace, now) === 'open';
