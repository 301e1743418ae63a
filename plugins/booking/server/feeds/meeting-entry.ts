import type { CalendarEntry } from './booking-calendar.js';
import { clipped, type EntryBooking, type EntryPlace, entryOf } from './booking-entry.js';

const longestSummary = 80;

/** Where people go who are invited to an online meeting; the link of the meeting itself is told there alone. */
export const lobbyPath = (resourceId: string): string => `/booking/lobby/${resourceId}`;

/** An online meeting in the calendar of somebody who is invited: the booking behind it is not theirs to read. */
export function meetingEntryOf(booking: EntryBooking & { resourceId: string }, place: EntryPlace): CalendarEntry {
  const url = place.address(lobbyPath(booking.resourceId));
  return {
    ...entryOf(booking, place),
    summary: clipped(booking.purpose, longestSummary),
    location: booking.resourceName,
    description: url,
    url,
  };
}

/** What takes it out of calendars again, whatever became of the booking. */
export const endedMeetingEntry: typeof meetingEntryOf = (booking, place) => ({
  ...meetingEntryOf(booking, place),
  state: 'cancelled',
});
