import { addDays, type DemoContext, dateIn, momentIn, newId, newTokenSecret, tokenSecretHash } from '@tessera/sdk';
import { bookingOf, type DemoBooking, storeBookings } from './booking-demo.js';
import type { Inhabitant } from './demo-city.js';
import type { Slot } from './demo-schedule.js';
import type { DemoResource } from './resource-demo.js';

const weeks = 4;
const tuesday = 2;
const day = 86_400_000;
/** After the last slot of the other invented bookings, so that none of them is in the way. */
const [from, to] = ['17:30', '18:00'];

/** What the reader of the demo has besides single bookings: a meeting of every week, and a place on a waiting list. */
export async function storeWeekly(
  context: DemoContext,
  resources: readonly DemoResource[],
  reader: Inhabitant,
  superior: Inhabitant,
): Promise<void> {
  const venues = resources.filter(
    ({ kind, whoMayBook, online, superiorFirst }) =>
      kind === 'venue' && whoMayBook === 'government' && !online && !superiorFirst,
  );
  const venue = venues.find(({ closes, slotMinutes }) => closes >= to && slotMinutes <= 30) ?? venues[0];
  if (!venue) return;
  const setting = { now: context.now, driver: undefined, applicant: reader, superior };
  const meetings = weekly(context.now, venue.zone).map((slot, at) =>
    bookingOf(venue, slot, { ...setting, at, state: at === 0 ? 'approved' : 'waiting' }),
  );
  const wish = await takenSlot(context, venue, reader);
  const waiting = wish ? [bookingOf(venue, wish, { ...setting, at: weeks, state: 'queued' })] : [];
  await storeBookings(context, [...meetings, ...waiting]);
  await storeSeries(context, venue, reader, meetings);
  for (const asking of resources.filter(({ checkIn, kind }) => checkIn && kind === 'venue'))
    await storeDoors(context, asking);
}

function weekly(now: Date, zone: string): Slot[] {
  const today = dateIn(now, zone);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const first = addDays(today, ((tuesday - weekday + 6) % 7) + 1);
  return Array.from({ length: weeks }, (_none, week) => {
    const date = addDays(first, week * 7);
    return { startsAt: momentIn(date, from, zone), endsAt: momentIn(date, to, zone) };
  });
}

async function takenSlot(
  { query, now }: DemoContext,
  { id }: DemoResource,
  reader: Inhabitant,
): Promise<Slot | undefined> {
  const [slot] = await query(
    `select starts_at as "startsAt", ends_at as "endsAt" from plugin_booking.booking
     where resource_id = $1 and state = 'approved' and starts_at > $2 and applicant_id <> $3 order by starts_at limit 1`,
    [id, new Date(now.getTime() + 2 * day), reader.id],
  );
  return slot as Slot | undefined;
}

async function storeSeries(
  { query, now }: DemoContext,
  venue: DemoResource,
  reader: Inhabitant,
  meetings: readonly DemoBooking[],
): Promise<void> {
  const id = newId();
  const days = weekly(now, venue.zone).map(({ startsAt }) => dateIn(startsAt, venue.zone));
  await query(
    `insert into plugin_booking.series (id, resource_id, applicant_id, every_weeks, first_day, last_day, created_at)
     values ($1, $2, $3, 1, $4, $5, $6)`,
    [id, venue.id, reader.id, days[0], days.at(-1), now],
  );
  await query('update plugin_booking.booking set series_id = $1 where id = any($2::uuid[])', [
    id,
    meetings.map((meeting) => meeting.id),
  ]);
}

/** Nobody knows these secrets: they show what the list of displays looks like. */
async function storeDoors({ query, now }: DemoContext, { id, keepers: [keeper] }: DemoResource): Promise<void> {
  for (const [purpose, label] of [
    ['display', '門口平板'],
    ['check-in', '門上條碼'],
  ])
    await query(
      `insert into plugin_booking.resource_secret (id, resource_id, purpose, label, hash, made_by, made_by_name, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        newId(),
        id,
        purpose,
        label,
        tokenSecretHash(newTokenSecret()),
        keeper?.id,
        keeper?.name,
        new Date(now.getTime() - 20 * day),
      ],
    );
}
