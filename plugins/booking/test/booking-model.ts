import { type BookingState, legalMoves } from '../server/bookings/booking-states.js';
import type { BookingStage } from './booking-stage.js';

/** What may be done to bookings in a model run. `at` picks one of those that the run has made so far. */
export interface ModelAct {
  name: string;
  /** Statuses with slugs that it may be answered with, e.g. `409 booking:slot-taken`. */
  allowed: RegExp;
  run(world: ModelWorld): Promise<{ outcome: string; made?: MadeBooking | undefined }>;
}

export interface MadeBooking {
  id: string;
  kind: 'venue' | 'vehicle';
  resourceId: string;
}

/** What a run acts on: a day of its own on resources that all runs share. */
export interface ModelWorld {
  stage: BookingStage;
  date: string;
  venues: readonly { id: string }[];
  cars: readonly { id: string }[];
  drivers: readonly { id: string }[];
  made: MadeBooking[];
}

/** What the database holds of a run's bookings that must never be; empty when all is well. */
export async function brokenLaws({ stage: { city }, made, venues, cars, drivers }: ModelWorld): Promise<string[]> {
  const ids = made.map(({ id }) => id);
  const resources = [...venues, ...cars, ...drivers].map(({ id }) => id);
  const rows = <Row>(text: string, values: unknown[]) => city.query<Row>(text, values);
  const broken: string[] = [];
  const overlaps = await rows<{ one: string; other: string }>(
    `select a.booking_id as one, b.booking_id as other from plugin_booking.booking_span a
     join plugin_booking.booking_span b on a.resource_id = b.resource_id and a.span && b.span and a.booking_id < b.booking_id
     where a.resource_id = any($1)`,
    [resources],
  );
  broken.push(...overlaps.map(({ one, other }) => `${one} overlaps ${other}`));
  // spans are there exactly while a booking holds, on what it holds, buffers included
  const wrong = await rows<{ id: string; state: string }>(
    `with wanted as (
       select b.id, r.id as resource_id, tstzrange(b.starts_at - make_interval(mins => b.buffer_before),
         b.ends_at + make_interval(mins => b.buffer_after), '[)') as span
       from plugin_booking.booking b cross join lateral unnest(array_remove(array[b.resource_id, b.driver_id], null)) r(id)
       where b.id = any($1) and b.state in ('awaiting-superior', 'waiting', 'approved', 'offered')
     ), held as (
       select booking_id as id, resource_id, span from plugin_booking.booking_span where booking_id = any($1)
     ), differing as ((table wanted except table held) union all (table held except table wanted))
     select distinct d.id, b.state from differing d join plugin_booking.booking b on b.id = d.id`,
    [ids],
  );
  broken.push(...wrong.map(({ id, state }) => `${id} is ${state} and its spans are not`));
  broken.push(...(await brokenHistories(rows, ids)));
  const keeperless = await rows<{ id: string }>(
    `select r.id from plugin_booking.resource r where r.id = any($1)
     and not exists (select from plugin_booking.keeper k where k.resource_id = r.id and k.place = 1)`,
    [resources],
  );
  broken.push(...keeperless.map(({ id }) => `${id} has no keeper`));
  return broken;
}

interface Line {
  id: string;
  action: string;
  before: { state?: BookingState } | null;
  after: { state?: BookingState } | null;
}
interface Stored {
  id: string;
  state: BookingState;
  version: number;
}
type Rows = <Row>(text: string, values: unknown[]) => Promise<Row[]>;

/** Every version is one audit line, every move a legal one, and everybody was told of each exactly once. */
async function brokenHistories(rows: Rows, ids: readonly string[]): Promise<string[]> {
  const lines = await rows<Line>(
    `select subject_id as id, action, body->'before' as before, body->'after' as after from core.audit_entry
     where plugin = 'booking' and subject_id = any($1)`,
    [ids],
  );
  const stored = await rows<Stored>('select id, state, version from plugin_booking.booking where id = any($1)', [ids]);
  const told = await rows<{ id: string; kind: string; count: number }>(
    `select split_part(subject, ' ', 1) as id, kind, count(distinct subject)::int as count from core.notification
     where kind like 'booking.booking-%' and split_part(subject, ' ', 1) = any($1) group by 1, 2`,
    [ids],
  );
  const broken: string[] = [];
  for (const { id, state, version } of stored) {
    const own = lines.filter((line) => line.id === id);
    if (own.length !== version) broken.push(`${id} has ${own.length} audit lines and version ${version}`);
    const moves = own.filter(({ before, after }) => before?.state && after?.state);
    for (const { before, after } of moves)
      if (!legalMoves[before!.state!].includes(after!.state!))
        broken.push(`${id} moved from ${before!.state} to ${after!.state}`);
    // each state that an act found was left there by another one, and the last one stands
    const left = own.flatMap(({ after }) => after?.state ?? []).sort();
    const found = [...moves.map(({ before }) => before!.state!), state].sort();
    if (left.join() !== found.join()) broken.push(`${id}: ${left} were left, ${found} were found`);
    const news = (kind: string) => told.find((one) => one.id === id && one.kind === `booking.${kind}`)?.count ?? 0;
    const into = (wanted: BookingState) => moves.filter(({ after }) => after!.state === wanted).length;
    for (const [kind, count] of [
      ['booking-approved', into('approved')],
      ['booking-rejected', into('rejected')],
    ] as const)
      if (news(kind) !== count) broken.push(`${id}: ${count} times ${kind}, told of ${news(kind)} times`);
    if (news('booking-submitted') < 1) broken.push(`${id}: nobody was asked to review it`);
  }
  return broken;
}
