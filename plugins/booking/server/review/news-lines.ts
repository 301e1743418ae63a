import type { StoredBooking } from '../bookings/booking-columns.js';
import { type BookingNewsItem, newsOf } from './news-of-change.js';

/** One bell and one mail for each of its readers. */
export interface NewsLine extends Omit<BookingNewsItem, 'past'> {
  /** One, or those of a series that changed together, the first one first. */
  bookings: readonly [StoredBooking, ...StoredBooking[]];
  /** By which a person hears of it once, however often an act is repeated. */
  subject: string;
}

/** What there is to tell of bookings that changed in one act: those of a series that turned out alike are one line. */
export function newsLines(turns: readonly { before: StoredBooking | null; after: StoredBooking }[]): NewsLine[] {
  const groups = new Map<string, { item: BookingNewsItem; bookings: [StoredBooking, ...StoredBooking[]] }>();
  for (const { before, after } of turns)
    for (const item of newsOf(before, after)) {
      // as people know it, but with the version that makes this news
      const booking = item.past && before ? { ...before, version: after.version } : after;
      const key = [item.kind, item.to, item.calendar, booking.seriesId ?? booking.id, booking.driverId].join(' ');
      const group = groups.get(key);
      if (group) group.bookings.push(booking);
      else groups.set(key, { item, bookings: [booking] });
    }
  return [...groups.values()].map(({ item: { kind, to, calendar }, bookings }) => {
    bookings.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    const [{ id, version }] = bookings;
    const others = bookings.length > 1 ? ` +${bookings.length - 1}` : '';
    return { kind, to, calendar, bookings, subject: `${id} ${version}${others}` };
  });
}
