import { type BookingSettings, shownToOthers } from '../booking-settings.js';
import type { CalendarEntry } from './booking-calendar.js';
import { clipped, type EntryBooking, type EntryPlace, entryOf, entryState } from './booking-entry.js';
import { feedTexts } from './feed-texts.js';

const longestSummary = 80;

/**
 * A booking of somebody else in the calendar of a resource: as much of it as the week grid shows. It takes place at that
 * resource: the vehicle with which a driver goes is not for everybody to know.
 */
export function shownEntry(
  booking: EntryBooking,
  place: EntryPlace,
  gridDetail: BookingSettings['gridDetail'],
  { site, name }: { site: string; name: string },
): CalendarEntry {
  const texts = feedTexts[place.locale];
  const { title, unit } = shownToOthers(gridDetail, booking);
  const open = entryState(booking.state) === 'tentative';
  return {
    ...entryOf(booking, place),
    location: `${site} ${name}`,
    summary: clipped(title, longestSummary) || unit || (open ? texts.waiting : texts.taken),
    description: [...(open ? [texts.open] : []), ...(unit ? [texts.unit(unit)] : [])].join('\n'),
    // the page about it is for those who may read it
    url: place.address('/booking'),
  };
}
