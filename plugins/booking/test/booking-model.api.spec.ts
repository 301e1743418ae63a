import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import { brokenLaws, type MadeBooking, type ModelAct, type ModelWorld } from './booking-model.js';
import { type BookingStage, bookingStage, outcome, type Person, root } from './booking-stage.js';

/** Days ahead of the first run's day; every run has a day of its own. */
const firstDay = 7;
const longestRun = 10_000;
const runs = process.env.SOAK ? 800 : 40;

let stage: BookingStage;
let shared: Pick<ModelWorld, 'venues' | 'cars' | 'drivers'>;
beforeAll(async () => {
  stage = await bookingStage();
  const far = { horizonDays: 1000 };
  const drivers = [await stage.driver(), await stage.driver()];
  const pool = drivers.map(({ id }) => id);
  shared = {
    drivers,
    venues: [await stage.venue(far), await stage.venue({ ...far, bufferBefore: 30, bufferAfter: 15 })],
    cars: [await stage.vehicle(far, pool), await stage.vehicle({ ...far, bufferAfter: 30 }, pool)],
  };
}, 60_000);
afterAll(() => stage?.city.stop());

const people = fc.constantFrom<Person>('clerk', 'officer', 'junior', 'neighbour');
/** Few half hours, so that people meet. */
const times = fc.record({ from: fc.integer({ min: 18, max: 23 }), length: fc.integer({ min: 1, max: 3 }) });
const clock = (half: number) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
const timeOf = ({ from, length }: { from: number; length: number }) => ({
  from: clock(from),
  to: clock(from + length),
});
const some = fc.nat({ max: 30 });
const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];
const nothing = { outcome: 'nothing to do' };

const refused = '403 forbidden|404 not-found|409 conflict|409 booking:[a-z-]+|422 booking:unbookable-time';
const changing = new RegExp(`^(200|${refused}|nothing to do)$`);

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

const bookVenue = fc.record({ person: people, venue: some, time: times }).map(
  ({ person, venue, time }): ModelAct => ({
    name: `${person} books venue ${venue % 2} ${timeOf(time).from} × ${time.length}`,
    allowed: /^(201|409 booking:slot-taken)$/,
    run: async (world) => book(world, person, { ...pick(world.venues, venue)!, kind: 'venue' }, timeOf(time)),
  }),
);
const bookCar = fc.record({ person: people, car: some, driver: fc.option(some), time: times }).map(
  ({ person, car, driver, time }): ModelAct => ({
    name: `${person} books car ${car % 2} with ${driver === null ? 'nobody' : driver % 2} ${timeOf(time).from} × ${time.length}`,
    allowed: /^(201|409 booking:slot-taken)$/,
    run: async (world) =>
      book(
        world,
        person,
        { ...pick(world.cars, car)!, kind: 'vehicle' },
        {
          ...timeOf(time),
          ...(driver !== null && { driving: 'driver', driverId: pick(world.drivers, driver)!.id }),
        },
      ),
  }),
);
async function book(world: ModelWorld, person: Person, place: { id: string; kind: 'venue' | 'vehicle' }, more: object) {
  const wish = world.stage.wish(place, { date: world.date, ...more });
  const answer = await world.stage.as(person).post<BookingDetail>(`${root}/bookings`, wish);
  const made = answer.status === 201 ? { id: answer.body.id, kind: place.kind, resourceId: place.id } : undefined;
  return { outcome: outcome(answer), made };
}

const change = fc.record({ at: some, time: times, stale: fc.boolean() }).map(
  ({ at, time, stale }): ModelAct => ({
    name: `booking ${at} moves to ${timeOf(time).from} × ${time.length}${stale ? ' by a stale copy' : ''}`,
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
const cancel = fc.record({ at: some, byKeeper: fc.boolean() }).map(
  ({ at, byKeeper }): ModelAct => ({
    name: `booking ${at} is cancelled${byKeeper ? ' by its keeper' : ''}`,
    allowed: changing,
    run: async (world) => {
      const booking = pick(world.made, at);
      if (!booking) return nothing;
      const person = byKeeper ? 'keeper' : await applicantOf(world, booking);
      return { outcome: outcome(await world.stage.as(person).post(`${root}/bookings/${booking.id}/cancel`, {})) };
    },
  }),
);
const decide = fc.record({ at: some, verdict: fc.constantFrom('approve', 'reject') }).map(
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

/** Everything that a model run may do; further acts are added here. */
const acts: fc.Arbitrary<ModelAct> = fc.oneof(
  { weight: 4, arbitrary: bookVenue },
  { weight: 4, arbitrary: bookCar },
  { weight: 3, arbitrary: change },
  { weight: 2, arbitrary: cancel },
  { weight: 2, arbitrary: decide },
);
/** One after the other, what is in a round at the same moment. */
const plans = fc.array(fc.array(acts, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

describe('bookings under many hands', () => {
  it('would be found out: each law is broken once by hand', async () => {
    const world: ModelWorld = { stage, ...shared, date: stage.day(firstDay - 1), made: [] };
    const place = { id: world.venues[0]!.id, kind: 'venue' as const };
    const { made } = await book(world, 'clerk', place, { from: '10:00', to: '11:00' });
    world.made.push(made!);
    expect(await brokenLaws(world)).toEqual([]);
    const breaking = async (text: string, mending: string): Promise<string> => {
      await stage.city.query(text, [made!.id]);
      const broken = await brokenLaws(world);
      await stage.city.query(mending, [made!.id]);
      expect(await brokenLaws(world)).toEqual([]);
      return broken.join('; ').replaceAll(made!.id, 'it');
    };
    const booking = 'update plugin_booking.booking set';
    const span = 'update plugin_booking.booking_span set span = tstzrange(lower(span)';
    expect(
      await breaking(
        `${span}, upper(span) + interval '1 minute') where booking_id = $1`,
        `${span}, upper(span) - interval '1 minute') where booking_id = $1`,
      ),
    ).toBe('it is waiting and its spans are not');
    expect(
      await breaking(`${booking} state = 'cancelled' where id = $1`, `${booking} state = 'waiting' where id = $1`),
    ).toBe('it is cancelled and its spans are not; it: waiting were left, cancelled were found');
    expect(
      await breaking(
        `${booking} version = version + 1 where id = $1`,
        `${booking} version = version - 1 where id = $1`,
      ),
    ).toBe('it has 1 audit lines and version 2');
    const told = `update core.notification set subject =`;
    expect(
      await breaking(
        `${told} 'lost ' || subject where subject like $1 || ' %'`,
        `${told} replace(subject, 'lost ', '') where subject like 'lost ' || $1 || ' %'`,
      ),
    ).toBe('it: nobody was asked to review it');
  });

  it(
    'never overlap, hold exactly what they should, move by legal moves only, and are told of once',
    async () => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(plans, async (rounds) => {
          const world: ModelWorld = { stage, ...shared, date: stage.day(firstDay + run++), made: [] };
          for (const round of rounds) {
            const results = await Promise.all(round.map((act) => act.run(world)));
            for (const [at, result] of results.entries()) {
              const { name, allowed } = round[at]!;
              if (!allowed.test(result.outcome)) throw new Error(`${name}: ${result.outcome}`);
              if (result.made) world.made.push(result.made);
            }
          }
          expect(await brokenLaws(world)).toEqual([]);
        }),
        // a slow machine tries fewer cases, never none
        {
          numRuns: runs,
          ...(!process.env.SOAK && { interruptAfterTimeLimit: longestRun }),
          markInterruptAsFailure: false,
        },
      );
      expect(run).toBeGreaterThan(0);
    },
    process.env.SOAK ? 3_600_000 : 60_000,
  );
});
