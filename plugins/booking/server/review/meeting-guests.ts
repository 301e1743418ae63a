import type { Transaction } from '@tessera/sdk';
import type { StoredBooking } from '../bookings/booking-columns.js';
import type { NewsLine } from './news-lines.js';

/** What of a line decides who is meant. */
export type NewsTarget = Pick<NewsLine, 'to' | 'guests'> & { calendar?: NewsLine['calendar']; booking: StoredBooking };

const active = {
  name: 'booking-active-guests',
  text: `select id from portal.person where id = any($1::uuid[]) and state = 'active'`,
};
const online = {
  name: 'booking-online-venues',
  text: 'select id from plugin_booking.resource where id = any($1::uuid[]) and online',
};

/** Those of the guests of each line who have an active account; a venue that is online no more invites nobody. */
export async function guestsOfLines(
  transaction: Transaction,
  lines: readonly NewsTarget[],
): Promise<(line: NewsTarget) => string[]> {
  const meetings = lines.filter(({ guests }) => guests);
  if (meetings.length === 0) return () => [];
  const ids = async (statement: typeof active, of: readonly string[]) =>
    new Set((await transaction.query<{ id: string }>(statement, [[...new Set(of)]])).map(({ id }) => id));
  const people = await ids(
    active,
    meetings.flatMap(({ guests }) => guests ?? []),
  );
  const venues = await ids(
    online,
    meetings.map(({ booking }) => booking.resourceId),
  );
  return ({ guests = [], calendar, booking }) =>
    calendar === 'CANCEL' || venues.has(booking.resourceId) ? guests.filter((id) => people.has(id)) : [];
}
