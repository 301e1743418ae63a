import type { Booking } from '../bookings/booking.entity.js';
import type { BookingNewsItem } from './news-of-change.js';

/** What of a booking decides whom an online meeting expects. */
export type Meeting = Pick<Booking, 'state' | 'applicantId' | 'bookedBy' | 'invited'>;

/** Whom an approved booking expects besides those who asked for it; nobody knows of one that is not. */
const guestsOf = (booking: Meeting | null): string[] =>
  booking?.state === 'approved'
    ? booking.invited.filter((id) => id !== booking.applicantId && id !== booking.bookedBy)
    : [];

/** Invited people hear of an online meeting when it is sure, and when it is no more or goes on without them. */
export function newsOfMeeting(before: Meeting | null, after: Meeting): BookingNewsItem[] {
  const [were, are] = [guestsOf(before), guestsOf(after)];
  const asked = are.filter((id) => !were.includes(id));
  const off = were.filter((id) => !are.includes(id));
  const invited: BookingNewsItem = { kind: 'meeting-invited', to: 'guests', calendar: 'REQUEST', past: false };
  return [
    ...(asked.length > 0 ? [{ ...invited, guests: asked }] : []),
    ...(off.length > 0
      ? [{ ...invited, kind: 'meeting-called-off' as const, calendar: 'CANCEL' as const, past: true, guests: off }]
      : []),
  ];
}
