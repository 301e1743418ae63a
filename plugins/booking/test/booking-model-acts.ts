import { momentIn } from '@tessera/sdk';
import fc from 'fast-check';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import type { ClosureHit, ClosureItem } from '../server/closures/closure.schemas.js';
import type { SeriesBooked } from '../server/series/series.schemas.js';
import { type MadeBooking, type ModelAct, type ModelWorld, resourcesOf } from './booking-model.js';
import { outcome, type Person, root, zone } from './booking-stage.js';

const people = fc.constantFrom<Person>('clerk', 'officer', 'junior', 'neighbour');
/** Few half hours, so that people meet. */
const times = fc.record({ from: fc.integer({ min: 18, max: 23 }), length: fc.integer({ min: 1, max: 3 }) });
type Time = { from: number; length: number };
const clock = (half: number) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
const timeOf = ({ from, length }: Time) => ({ from: clock(from), to: clock(from + length) });
const words = (time: Time) => `${timeOf(time).from} × ${time.length}`;
const some = fc.nat({ max: 30 });
const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];
const nothing = { outcome: 'nothing to do' };

const refused = '403 forbidden|404 not-found|409 conflict|409 booking:[a-z-]+|422 booking:unbookable-time';
const changing = new RegExp(`^(200|${refused}|nothing to do)$`);
const applying = /^(201|409 booking:slot-taken|422 booking:unbookable-time)$/;

const place = fc.record({ car: fc.boolean(), at: some, driver: fc.option(some) });
type Place = { car: boolean; at: number; driver: number | null };
const placed = ({ car, at, driver }: Place) =>
  car ? `car ${at % 2} with ${driver === null ? 'nobody' : driver % 2}` : `venue ${at % 2}`;
const target = (world: ModelWorld, { car, at }: Place): { id: string; kind: 'venue' | 'vehicle' } => ({
  id: pick(car ? world.cars : world.venues, at)!.id,
  kind: car ? 'vehicle' : 'venue',
});
const wishFor = (world: ModelWorld, where: Place, time: Time) =>
  world.stage.wish(target(world, where), {
    date: world.date,
    ...timeOf(time),
    ...(where.car &&
      where.driver !== null && { driving: 'driver' as const, driverId: pick(world.drivers, where.driver)!.id }),
  });
const madeAt = (world: ModelWorld, where: Place, ids: readonly string[]): MadeBooking[] => {
  const { id: resourceId, kind } = target(world, where);
  return ids.map((id) => ({ id, kind, resourceId }));
};

/** Who applied, as the act is done by that person. */
const applicantOf = async ({ stage: { city } }: ModelWorld, { id }: MadeBooking): Promise<Person> => {
  const [row] = await city.query<{ name: Person }>(
    'select a.name from plugin_booking.booking b join core.account a on a.id = b.applicant_id where b.id = $1',
    [id],
  );
  return row!.name;
};
const opened = async (world: ModelWorld, { id }: MadeBooking) =>
  (await world.stage.as('system').get<BookingDetail>(`${root}/bookings/${id}`)).body;
/** One of those in the state; of all when none is. */
const inState = async (world: ModelWorld, at: number, state: string): Promise<MadeBooking | undefined> => {
  const found = await world.stage.city.query<{ id: string }>(
    'select id from plugin_booking.booking where id = any($1) and state = $2 order by id',
    [world.made.map(({ id }) => id), state],
  );
  const chosen = pick(found, at)?.id;
  return chosen ? world.made.find(({ id }) => id === chosen) : pick(world.made, at);
};

const book = (path: 'bookings' | 'waiting-list') =>
  fc.record({ person: people, where: place, time: times }).map(
    ({ person, where, time }): ModelAct => ({
      name: `${person} ${path === 'bookings' ? 'books' : 'waits for'} ${placed(where)} ${words(time)}`,
      allowed:
        path === 'bookings' ? applying : /^(201|409 booking:(slot-free|waits-already)|422 booking:unbookable-time)$/,
      run: async (world) => {
        const answer = await world.stage.as(person).post<BookingDetail>(`${root}/${path}`, wishFor(world, where, time));
        return {
          outcome: outcome(answer),
          made: answer.status === 201 ? madeAt(world, where, [answer.body.id]) : [],
        };
      },
    }),
  );
const series = fc.record({ person: people, where: place, time: times, count: fc.integer({ min: 2, max: 3 }) }).map(
  ({ person, where, time, count }): ModelAct => ({
    name: `${person} books ${placed(where)} ${words(time)} for ${count} weeks`,
    allowed: applying,
    run: async (world) => {
      const answer = await world.stage
        .as(person)
        .post<SeriesBooked>(`${root}/series`, { ...wishFor(world, where, time), count });
      const ids = answer.status === 201 ? answer.body.items.flatMap(({ bookingId }) => bookingId ?? []) : [];
      return { outcome: outcome(answer), made: madeAt(world, where, ids) };
    },
  }),
);
const change = fc.record({ at: some, time: times, stale: fc.boolean() }).map(
  ({ at, time, stale }): ModelAct => ({
    name: `booking ${at} moves to ${words(time)}${stale ? ' by a stale copy' : ''}`,
    allowed: changing,
    run: async (world) => {
      const booking = pick(world.made, at);
      if (!booking) return nothing;
      const now = await opened(world, booking);
      const { resourceId: _resource, ...said } = world.stage.wish(
        { id: booking.resourceId, kind: booking.kind },
        { date: world.date, ...timeOf(time) },
      );
      const answer = await world.stage
        .as(await applicantOf(world, booking))
        .put(`${root}/bookings/${booking.id}`, { ...said, version: stale ? 1 : now.version });
      return { outcome: outcome(answer) };
    },
  }),
);
const cancel = fc
  .record({ at: some, byKeeper: fc.boolean(), of: fc.constantFrom('this', 'this', 'following', 'all') })
  .map(
    ({ at, byKeeper, of }): ModelAct => ({
      name: `booking ${at} is cancelled${byKeeper ? ' by its keeper' : ''}, ${of} of its series`,
      allowed: changing,
      run: async (world) => {
        const booking = pick(world.made, at);
        if (!booking) return nothing;
        const person = byKeeper ? 'keeper' : await applicantOf(world, booking);
        const answer = await world.stage.as(person).post(`${root}/bookings/${booking.id}/cancel`, { series: of });
        return { outcome: outcome(answer) };
      },
    }),
  );
const decide = fc.record({ at: some, verdict: fc.constantFrom('approve', 'approve', 'reject') }).map(
  ({ at, verdict }): ModelAct => ({
    name: `booking ${at}: ${verdict}`,
    allowed: /^(200|nothing to do)$/,
    run: async (world) => {
      const booking = pick(world.made, at);
      if (!booking) return nothing;
      const { version } = await opened(world, booking);
      const items = [{ id: booking.id, version }];
      const answer = await world.stage.as('keeper').post(`${root}/reviews`, { items, verdict, note: '說明' });
      return { outcome: outcome(answer) };
    },
  }),
);
const answerOffer = fc.record({ at: some, word: fc.constantFrom('accept', 'accept', 'decline') }).map(
  ({ at, word }): ModelAct => ({
    name: `offer ${at}: ${word}`,
    allowed: changing,
    run: async (world) => {
      const booking = await inState(world, at, 'offered');
      if (!booking) return nothing;
      const person = await applicantOf(world, booking);
      return { outcome: outcome(await world.stage.as(person).post(`${root}/bookings/${booking.id}/${word}`, {})) };
    },
  }),
);

const closing = fc.record({ at: some, time: times, everything: fc.nat({ max: 9 }) }).map(
  ({ at, time, everything }): ModelAct => ({
    name: `${everything === 0 ? 'everything' : `resource ${at % 6}`} is closed ${words(time)}`,
    allowed: /^201$/,
    run: async (world) => {
      const resourceId = everything === 0 ? null : pick(resourcesOf(world), at)!;
      const { date, round, stage } = world;
      const answer = await stage.as('chief').post<ClosureItem>(`${root}/closures`, {
        ...(resourceId ? { scope: 'resource', resourceId } : { scope: 'agency', agencyId: stage.city.agencies.A }),
        ...{ date, toDate: date, part: 'hours', ...timeOf(time), kind: 'maintenance', reason: '空調檢修' },
      });
      const { from, to } = timeOf(time);
      if (answer.status === 201)
        world.closures.push({
          ...{ id: answer.body.id, resourceId, since: round, until: Number.POSITIVE_INFINITY },
          ...{ startsAt: momentIn(date, from, zone), endsAt: momentIn(date, to, zone) },
        });
      return { outcome: outcome(answer) };
    },
  }),
);
const settle = fc
  .record({ at: some, verdict: fc.constantFrom('cancel', 'keep'), by: fc.constantFrom<Person>('chief', 'keeper') })
  .map(
    ({ at, verdict, by }): ModelAct => ({
      name: `what closure ${at} hits: ${verdict}, by ${by}`,
      allowed: /^(200|404 not-found|409 booking:closure-is-fixed|nothing to do)$/,
      run: async (world) => {
        const closure = pick(world.closures, at);
        if (!closure) return nothing;
        const address = `${root}/closures/${closure.id}`;
        const hits = await world.stage.as(by).get<{ items?: ClosureHit[] }>(`${address}/hits?limit=100`);
        const items = (hits.body.items ?? []).map(({ booking: { id, version } }) => ({ id, version, verdict }));
        if (items.length === 0) return nothing;
        return { outcome: outcome(await world.stage.as(by).post(`${address}/decide`, { items, note: '' })) };
      },
    }),
  );
const withdraw = some.map(
  (at): ModelAct => ({
    name: `closure ${at} is withdrawn`,
    allowed: /^(204|409 booking:closure-is-fixed|nothing to do)$/,
    run: async (world) => {
      const closure = pick(world.closures, at);
      if (!closure) return nothing;
      closure.until = Math.min(closure.until, world.round);
      return { outcome: outcome(await world.stage.as('chief').delete(`${root}/closures/${closure.id}`)) };
    },
  }),
);
const keep = fc
  .record({ at: some, first: fc.boolean(), who: fc.constantFrom<Person | null>('keeper', 'deputy', null) })
  .map(
    ({ at, first, who }): ModelAct => ({
      name: `${who ?? 'nobody'} becomes keeper ${first ? 1 : 2} of kind ${at % 3}`,
      allowed: /^(200|409 conflict|422 booking:(first-keeper-required|same-keeper-twice))$/,
      run: async ({ stage, venues, cars, drivers }) => {
        const { id } = [venues[1]!, cars[1]!, drivers[1]!][at % 3]!;
        const accountId = who && stage.city.people[who]!;
        const input = { accountId, reason: '職務調整' };
        return {
          outcome: outcome(await stage.as('chief').put(`${root}/resources/${id}/keepers/${first ? 1 : 2}`, input)),
        };
      },
    }),
  );

/** What the clock does, to bookings whose time somebody sets beforehand. */
const timePasses = fc.record({ at: some, what: fc.constantFrom('offered', 'waiting', 'queued', 'approved') }).map(
  ({ at, what }): ModelAct => ({
    name: `time passes over what is ${what}, ${at}`,
    allowed: /^200$/,
    before: async (world) => {
      const booking = await inState(world, at, what);
      if (!booking) return;
      const { city } = world.stage;
      if (what === 'offered') {
        const text = `update plugin_booking.booking set hold_until = now() - interval '1 second' where id = $1 and state = 'offered'`;
        return void (await city.query(text, [booking.id]));
      }
      // three quarters of an hour ago, where nobody is then
      await city.query(
        `with moved as (
           update plugin_booking.booking b set starts_at = now() - interval '45 minutes', ends_at = now() + interval '15 minutes'
           where id = $1 and state = $2 and not exists (select from plugin_booking.booking_span s
             where s.resource_id in (b.resource_id, b.driver_id)
               and s.span && tstzrange(now() - interval '3 hours', now() + interval '3 hours')) returning b.*
         ) update plugin_booking.booking_span s set span = tstzrange(m.starts_at - make_interval(mins => m.buffer_before),
             m.ends_at + make_interval(mins => m.buffer_after), '[)') from moved m where s.booking_id = m.id`,
        [booking.id, what],
      );
    },
    run: async ({ stage }) => {
      await stage.runJob('follow-time');
      return { outcome: '200' };
    },
  }),
);

/** Everything that a model run may do; further acts are added here. */
export const acts: fc.Arbitrary<ModelAct> = fc
  .oneof(
    { weight: 8, arbitrary: book('bookings') },
    { weight: 5, arbitrary: book('waiting-list') },
    { weight: 2, arbitrary: series },
    { weight: 3, arbitrary: change },
    { weight: 4, arbitrary: cancel },
    { weight: 3, arbitrary: decide },
    { weight: 3, arbitrary: answerOffer },
    { weight: 2, arbitrary: closing },
    { weight: 1, arbitrary: settle },
    { weight: 1, arbitrary: withdraw },
    { weight: 1, arbitrary: keep },
    { weight: 2, arbitrary: timePasses },
  )
  .map((act) => ({ ...act, [fc.toStringMethod]: () => act.name }));
