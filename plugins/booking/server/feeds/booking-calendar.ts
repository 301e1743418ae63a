import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';

export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

interface Named {
  name: string;
  mail: string;
}

/** One booking as it stands in a calendar. */
export interface CalendarEntry {
  /** The same for ever, whatever becomes of the booking: see `entryUid`. */
  uid: string;
  /** Raised with each change that people are told of: a program keeps what has the highest. */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  /** When it last changed; calendars of unchanged bookings are equal to the letter. */
  changedAt: Date;
  state: 'confirmed' | 'tentative' | 'cancelled';
  summary: string;
  location: string;
  description: string;
  url: string;
  organizer?: Named;
  attendee?: Named;
}

export interface CalendarText {
  name?: string;
  /** Of a feed: after how many seconds a program that subscribed to it is to look again. */
  lookAgainAfter?: number;
  method?: CalendarMethod;
  entries: readonly CalendarEntry[];
}

const states = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** Signs that a text of RFC 5545 cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Cs}/gu;
const fit = (text: string): string => text.replace(unfit, '\uFFFD').replace(/\r\n?/g, '\n');
/** The name of a calendar is text as any other (RFC 7986), but the library writes it as it is. */
const escaped = (text: string): string =>
  fit(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
/** Names stand within quotes, where there is no way to write another quote. */
const quotable = (text: string): string => fit(text).replaceAll('"', '”').replaceAll('\n', ' ');

/** Without the portal's host (RFC 7986): a portal that moves still finds what it sent. */
export const entryUid = (bookingId: string): string => `booking-${bookingId}`;

function eventOf({ organizer, attendee, ...entry }: CalendarEntry): ICalEventData {
  return {
    id: entry.uid,
    sequence: entry.sequence,
    // moments, not clocks of a zone: no program needs to know what the zone's rules are that year
    start: entry.startsAt,
    end: entry.endsAt,
    stamp: entry.changedAt,
    lastModified: entry.changedAt,
    status: states[entry.state],
    summary: fit(entry.summary),
    location: fit(entry.location),
    description: fit(entry.description),
    url: entry.url,
    ...(organizer && { organizer: { name: quotable(organizer.name), email: organizer.mail } }),
    ...(attendee && {
      attendees: [
        {
          name: quotable(attendee.name),
          email: attendee.mail,
          role: ICalAttendeeRole.REQ,
          // who booked comes: nobody is asked to accept what was asked for
          status: ICalAttendeeStatus.ACCEPTED,
          rsvp: false,
        },
      ],
    }),
  };
}

/** Bookings as iCalendar (RFC 5545; with a method also RFC 5546). Entries keep the order given. */
export function calendarText({ name, lookAgainAfter, method, entries }: CalendarText): string {
  const calendar = ical({
    prodId: { company: 'Tessera', product: 'Booking', language: 'ZH-TW' },
    name: name === undefined ? null : escaped(name),
    ttl: lookAgainAfter ?? null,
    method: method === undefined ? null : ICalCalendarMethod[method],
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  // every line ends so, the last one as well: the library leaves it open
  return `${calendar.toString()}\r\n`;
}
