import type { Locale, MailAttachment } from '@tessera/contracts';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { type CalendarEntry, type CalendarMethod, calendarText } from '../feeds/booking-calendar.js';
import { type EntryPlace, entryOf } from '../feeds/booking-entry.js';

export interface CalendarReader {
  name: string;
  mail: string;
  locale: Locale;
}

export interface CalendarSender extends Omit<EntryPlace, 'locale'> {
  /** The portal's own mailbox: answers of calendar programs go nowhere else. */
  mail: string;
  /** How the reader is told of a booking; without it as one who may read it. */
  entry?: (booking: StoredBooking, place: EntryPlace) => CalendarEntry;
}

/** So many entries fit into one file of a mail. */
const mostEntries = 80;

/**
 * The entries that go with a mail. An invitation or its end is about one booking (RFC 5546); those of a series go together,
 * as a calendar to be taken over whole.
 */
export function resultCalendars(
  bookings: readonly StoredBooking[],
  method: CalendarMethod,
  reader: CalendarReader,
  { mail, address, entry = entryOf }: CalendarSender,
): MailAttachment[] {
  const told = bookings.length === 1 ? method : 'PUBLISH';
  const entries = bookings.map((booking) => ({
    ...entry(booking, { locale: reader.locale, address }),
    organizer: { name: booking.resourceName, mail },
    // what is published asks nobody: RFC 5546 wants no attendee there
    ...(told !== 'PUBLISH' && { attendee: { name: reader.name, mail: reader.mail } }),
  }));
  return chunks(entries).map((part, at) => ({
    name: at === 0 ? 'booking.ics' : `booking-${at + 1}.ics`,
    mediaType: `text/calendar; method=${told}; charset=utf-8`,
    content: calendarText({ method: told, entries: part }),
  }));
}

const chunks = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / mostEntries) }, (_, at) =>
    items.slice(at * mostEntries, (at + 1) * mostEntries),
  );
