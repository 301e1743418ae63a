import type { Locale } from '@tessera/contracts';
import type { Booking } from '../bookings/booking.entity.js';
import { isHolding } from '../bookings/booking-states.js';
import { bookingNumber } from '../bookings/booking-views.js';
import { type CalendarEntry, entryUid } from './booking-calendar.js';
import { feedTexts } from './feed-texts.js';

/** What of a booking a calendar shows. */
export type EntryBooking = Pick<
  Booking,
  | 'id'
  | 'number'
  | 'resourceName'
  | 'site'
  | 'unitName'
  | 'driverName'
  | 'destination'
  | 'purpose'
  | 'state'
  | 'startsAt'
  | 'endsAt'
  | 'sequence'
  | 'changedAt'
>;

/** Where calendars find the portal. */
export interface EntryPlace {
  locale: Locale;
  /** Absolute address of a path inside the portal. */
  address: (path: string) => string;
}

const longestSummary = 80;

export const entryState = (state: Booking['state']): CalendarEntry['state'] =>
  state === 'approved' ? 'confirmed' : isHolding(state) ? 'tentative' : 'cancelled';

/** Purposes have several lines and up to 500 characters. */
export const clipped = (text: string, longest: number): string => {
  const signs = [...text.replace(/\s+/gu, ' ').trim()];
  return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : signs.join('');
};

/** A booking in the calendar of somebody who may read it. */
export function entryOf(booking: EntryBooking, place: EntryPlace): CalendarEntry {
  const { id, resourceName, site, destination, driverName, purpose, state } = booking;
  const texts = feedTexts[place.locale];
  const url = place.address(`/booking/bookings/${id}`);
  const lines = [
    ...(entryState(state) === 'tentative' ? [texts.open] : []),
    texts.number(bookingNumber(booking.number)),
    texts.unit(booking.unitName),
    ...(driverName ? [texts.driver(driverName)] : []),
    ...(destination ? [texts.destination(destination)] : []),
    url,
  ];
  return {
    uid: entryUid(id),
    sequence: booking.sequence,
    startsAt: booking.startsAt,
    endsAt: booking.endsAt,
    changedAt: booking.changedAt,
    state: entryState(state),
    summary: `${clipped(purpose, longestSummary)}（${resourceName}）`,
    location: `${site} ${resourceName}`,
    description: lines.join('\n'),
    url,
  };
}
