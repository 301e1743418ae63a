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
      const booking = item.past && before ? pastOf(before, after) : after;
      const { kind, to, calendar, guests } = item;
      const key = [kind, to, calendar, booking.seriesId ?? booking.id, booking.driverId, guests].join(' ');
      const group = groups.get(key);
      if (group) group.bookings.push(booking);
      else groups.set(key, { item, bookings: [booking] });
    }
  return [...groups.values()].map(({ item: { past: _past, ...item }, bookings }) => {
    bookings.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    const [{ id, version }] = bookings;
    const others = bookings.length > 1 ? ` +${bookings.length - 1}` : '';
    return { ...item, bookings, subject: `${id} ${version}${others}` };
  });
}

/** As people know it, but with what tells this news from the one before. */
const pastOf = (before: StoredBooking, { version, sequence, changedAt }: StoredBooking): StoredBooking => ({
  ...before,
  version,
  sequence,
  changedAt,
});
