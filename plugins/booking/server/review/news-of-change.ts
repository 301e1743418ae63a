import type { Booking } from '../bookings/booking.entity.js';
import { isHolding } from '../bookings/booking-states.js';
import type { CalendarMethod } from '../feeds/booking-calendar.js';
import { type Meeting, newsOfMeeting } from './news-of-meeting.js';

/** Kinds of `plugin.json` that a change of a booking causes. */
export type NewsKind =
  | 'superior-asked'
  | 'booking-submitted'
  | 'booking-approved'
  | 'booking-rejected'
  | 'booking-changed'
  | 'booking-cancelled'
  | 'booking-released'
  | 'booking-lapsed'
  | 'waiting-over'
  | 'slot-offered'
  | 'offer-lapsed'
  | 'driver-dispatched'
  | 'dispatch-cancelled'
  | 'meeting-invited'
  | 'meeting-called-off';

/** `applicant` is also who booked in the applicant's place; `drivers` are those who manage the driver; `guests` are named. */
export type NewsReader = 'superior' | 'keepers' | 'applicant' | 'drivers' | 'guests';

export interface BookingNewsItem {
  kind: NewsKind;
  to: NewsReader;
  /** What a calendar is to do with the entry that goes with the mail; null: it has no entry. */
  calendar: CalendarMethod | null;
  /** The booking as it was: what is taken back is told of as people know it. */
  past: boolean;
  /** Accounts that an online meeting invites, or invites no more. */
  guests?: readonly string[];
}

/** What of a booking decides who hears of a change. */
export type Told = Meeting &
  Pick<Booking, 'startsAt' | 'endsAt' | 'driverId' | 'people' | 'host' | 'destination' | 'purpose' | 'superiorId'>;

const contents = ['startsAt', 'endsAt', 'driverId', 'people', 'host', 'destination', 'purpose'] as const;
const item = (kind: NewsKind, to: NewsReader, calendar: CalendarMethod | null = null, past = false) => ({
  kind,
  to,
  calendar,
  past,
});

const differ = (before: Told, after: Told, members: readonly (keyof Told)[]): boolean =>
  members.some((member) => JSON.stringify(before[member]) !== JSON.stringify(after[member]));

/** Did keepers know of it, so that they have to hear what became of it? */
const knownToKeepers = ({ state }: Told): boolean => state === 'waiting' || state === 'approved';

/** Who has to hear of a change, and of what: every line is one bell and one mail for each of its readers. */
export function newsOf(before: Told | null, after: Told): BookingNewsItem[] {
  const meeting = newsOfMeeting(before, after);
  if (before && !differ(before, after, ['state', 'superiorId', ...contents])) return meeting;
  return [...newsOfState(before, after), ...newsOfDriver(before, after), ...meeting];
}

function newsOfState(before: Told | null, after: Told): BookingNewsItem[] {
  const known = before !== null && knownToKeepers(before);
  const approved = before?.state === 'approved';
  // an entry that is in calendars already follows the booking at once, as a tentative one
  const moved = approved ? [item('booking-changed', 'applicant', 'REQUEST')] : [];
  const changed = known ? [item('booking-changed', 'keepers')] : [];
  switch (after.state) {
    case 'awaiting-superior':
      return [item('superior-asked', 'superior'), ...changed, ...moved];
    case 'waiting':
      return known ? [...changed, ...moved] : [item('booking-submitted', 'keepers')];
    case 'approved':
      return approved ? [...changed, ...moved] : [item('booking-approved', 'applicant', 'REQUEST')];
    case 'rejected':
      return [item('booking-rejected', 'applicant', 'CANCEL')];
    case 'cancelled':
      return newsOfCancelling(before);
    case 'lapsed':
      if (before?.state === 'offered') return [item('offer-lapsed', 'applicant')];
      if (before?.state === 'queued') return [item('waiting-over', 'applicant')];
      return [item('booking-lapsed', 'applicant', 'CANCEL')];
    case 'no-show':
      return [item('booking-released', 'applicant'), item('booking-released', 'keepers')];
    case 'offered':
      return [item('slot-offered', 'applicant')];
    case 'queued':
      return [];
  }
}

function newsOfCancelling(before: Told | null): BookingNewsItem[] {
  if (!before) return [];
  const asked = before.state === 'awaiting-superior' ? [item('booking-cancelled', 'superior')] : [];
  return [
    item('booking-cancelled', 'applicant', isHolding(before.state) && before.state !== 'offered' ? 'CANCEL' : null),
    ...(knownToKeepers(before) ? [item('booking-cancelled', 'keepers')] : []),
    ...asked,
  ];
}

/** A driver is sent when the vehicle is approved; whoever manages the driver hears of it, and when it comes to nothing. */
function newsOfDriver(before: Told | null, after: Told): BookingNewsItem[] {
  const sent = (booking: Told | null): boolean => booking?.state === 'approved' && booking.driverId !== null;
  const [was, is] = [sent(before), sent(after)];
  if (before && was && is && !differ(before, after, ['driverId', 'startsAt', 'endsAt', 'destination'])) return [];
  const another = was && (!is || before?.driverId !== after.driverId);
  return [
    ...(another ? [item('dispatch-cancelled', 'drivers', null, true)] : []),
    ...(is ? [item('driver-dispatched', 'drivers')] : []),
  ];
}
