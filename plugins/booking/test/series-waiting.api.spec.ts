import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReviewItem } from '@tessera/contracts';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import type { SeriesBooked, SeriesPreview } from '../server/series/series.schemas.js';
import { type BookingStage, bookingStage, outcome, type Person, root } from './booking-stage.js';

let stage: BookingStage;
beforeAll(async () => {
  stage = await bookingStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const bookings = `${root}/bookings`;
const read = async (person: Person, id: string) =>
  (await stage.as(person).get<BookingDetail>(`${bookings}/${id}`)).body;
const spans = (id: string) => stage.city.query('select 1 from plugin_booking.booking_span where booking_id = $1', [id]);
const cancel = (person: Person, id: string) => stage.as(person).post(`${bookings}/${id}/cancel`, {});

describe('a series', () => {
  const ask = (resourceId: string, more: object) => ({
    resourceId,
    date: stage.day(7),
    from: '10:00',
    to: '11:00',
    ...more,
  });
  const apply = (person: Person, input: object) => stage.as(person).post<SeriesBooked>(`${root}/series`, input);

  it('is told date by date before it is sent: free, taken, or refused with the reason', async () => {
    const venue = await stage.venue({ horizonDays: 20 });
    await stage.book('officer', venue, { date: stage.day(14) });
    const { body } = await stage
      .as('neighbour')
      .post<SeriesPreview>(`${root}/series/preview`, ask(venue.id, { count: 3 }));
    expect(body.items.map(({ time, state }) => [time.date, state])).toEqual([
      [stage.day(7), 'free'],
      [stage.day(14), 'taken'],
      [stage.day(21), 'refused'],
    ]);
    expect(body.items[1]?.nearest).toMatchObject({ date: stage.day(14), from: '09:00', to: '10:00' });
    expect(body.items[2]?.reasons[0]).toMatchObject({
      'zh-Hant': expect.stringContaining('最遠'),
      en: expect.any(String),
    });
    expect(
      await stage.city.query('select 1 from plugin_booking.booking where applicant_id = $1', [
        stage.city.people.neighbour,
      ]),
    ).toEqual([]);
  });

  it('books each date that fits as a booking of its own, and tells what became of the others', async () => {
    const venue = await stage.venue({ horizonDays: 30 });
    await stage.book('officer', venue, { date: stage.day(14) });
    const input = { ...stage.wish(venue), everyWeeks: 1, count: 5, except: [stage.day(21)] };
    const { status, body } = await apply('neighbour', input);
    expect(status).toBe(201);
    expect(body.items.map(({ result }) => result)).toEqual(['booked', 'taken', 'skipped', 'booked', 'refused']);
    expect(body.booked).toBe(2);
    const made = await Promise.all(
      body.items.flatMap(({ bookingId }) => (bookingId ? [read('neighbour', bookingId)] : [])),
    );
    expect(made.map(({ seriesId, state, time }) => [seriesId, state, time.date])).toEqual([
      [body.id, 'waiting', stage.day(7)],
      [body.id, 'waiting', stage.day(28)],
    ]);
    expect(await spans(made[0]!.id)).toHaveLength(1);
    expect(made[0]?.seriesLeft).toBe(2);
    // keepers hear of it once
    const told = () =>
      stage.city.query(
        `select 1 from core.notification where kind = 'booking.booking-submitted' and account_id = $1
           and body::text like '%' || $2 || '%'`,
        [stage.city.people.keeper, venue.name],
      );
    await stage.eventually(async () => (await told()).length > 0);
    expect(await told()).toHaveLength(2);
    const after = await stage
      .as('neighbour')
      .post<BookingDetail>(`${bookings}/${made[0]!.id}/cancel`, { series: 'all' });
    expect(outcome(after)).toBe('200');
    expect((await read('neighbour', made[1]!.id)).state).toBe('cancelled');
  });

  it('answers as one booking does where nothing of it can be booked, and books nothing', async () => {
    const venue = await stage.venue({ capacity: 5 });
    const refused = await apply('clerk', { ...stage.wish(venue), people: 50, everyWeeks: 2, until: stage.day(40) });
    expect(outcome(refused)).toBe('422 booking:unbookable-time');
    await stage.book('officer', venue);
    const { body } = await apply('clerk', { ...stage.wish(venue), count: 1 });
    expect(body).toMatchObject({ id: null, booked: 0, items: [{ result: 'taken', bookingId: null }] });
    for (const wrong of [
      {},
      { count: 2, until: stage.day(14) },
      { until: stage.day(1) },
      { until: '2999-01-01' },
      { count: 61 },
    ])
      expect((await apply('clerk', { ...stage.wish(venue), ...wrong })).status).toBe(422);
  });

  it('is closed to who may not book there', async () => {
    const venue = await stage.venue({ whoMayBook: 'agency' });
    const question = ask(venue.id, { count: 2 });
    expect(outcome(await stage.as('neighbour').post(`${root}/series/preview`, question))).toBe('404 not-found');
    expect(outcome(await apply('neighbour', { ...stage.wish(venue), count: 2 }))).toBe('404 not-found');
  });
});

describe('the waiting list', () => {
  const join = (person: Person, input: object) => stage.as(person).post<BookingDetail>(`${root}/waiting-list`, input);
  const waits = async (person: Person, input: object) => {
    const answer = await join(person, input);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  };
  const answerTo = (person: Person, id: string, word: 'accept' | 'decline') =>
    stage.as(person).post<BookingDetail>(`${bookings}/${id}/${word}`, {});

  it('is for what is taken, once a person, and holds nothing', async () => {
    const venue = await stage.venue();
    expect(outcome(await join('clerk', stage.wish(venue)))).toBe('409 booking:slot-free');
    await stage.book('officer', venue);
    const waiting = await waits('clerk', stage.wish(venue));
    expect(waiting.state).toBe('queued');
    expect(await spans(waiting.id)).toEqual([]);
    expect(outcome(await join('clerk', stage.wish(venue)))).toBe('409 booking:waits-already');
    expect(outcome(await join('junior', stage.wish(venue, { people: 0 })))).toBe('422 booking:unbookable-time');
  });

  it('offers what becomes free to the first whose whole time is free, with a deadline, a bell and a thing to do', async () => {
    const venue = await stage.venue();
    const first = await stage.book('officer', venue);
    await stage.book('junior', venue, { from: '11:00', to: '12:00' });
    const long = await waits('deputy', stage.wish(venue, { to: '12:00' }));
    const short = await waits('clerk', stage.wish(venue));
    const last = await waits('neighbour', stage.wish(venue));
    await cancel('officer', first.id);
    const offered = await read('clerk', short.id);
    expect(offered).toMatchObject({ state: 'offered', may: { accept: true } });
    const left = Date.parse(offered.holdUntil ?? '') - Date.now();
    expect(left / 60_000).toBeGreaterThan(28);
    expect(left / 60_000).toBeLessThanOrEqual(30);
    expect([(await read('deputy', long.id)).state, (await read('neighbour', last.id)).state]).toEqual([
      'queued',
      'queued',
    ]);
    // it is kept: who walks in does not get it
    expect(outcome(await stage.as('reader').post(bookings, stage.wish(venue)))).toBe('409 booking:slot-taken');
    const { body } = await stage.as('clerk').get<{ items: ReviewItem[] }>('/api/waiting/booking/offers');
    expect(body.items).toMatchObject([{ id: short.id, due: offered.holdUntil, link: `/booking/bookings/${short.id}` }]);
    const bell = async () =>
      (
        await stage.city.query(
          `select 1 from core.notification where kind = 'booking.slot-offered' and account_id = $1`,
          [stage.city.people.clerk],
        )
      ).length === 1;
    await stage.eventually(bell);
    // nobody else answers it
    expect(outcome(await answerTo('neighbour', short.id, 'accept'))).toBe('404 not-found');
    expect(outcome(await answerTo('clerk', short.id, 'decline'))).toBe('200');
    expect((await read('neighbour', last.id)).state).toBe('offered');
    const { body: taken } = await answerTo('neighbour', last.id, 'accept');
    expect(taken).toMatchObject({ state: 'waiting', holdUntil: null });
    expect(await spans(last.id)).toHaveLength(1);
    expect(outcome(await answerTo('neighbour', last.id, 'accept'))).toBe('409 booking:booking-moved-on');
  });

  it('gives the offer to the next one when its time is over, even before the clock noticed', async () => {
    const venue = await stage.venue();
    await stage.settings({ holdMinutes: 5 });
    const first = await stage.book('officer', venue);
    const early = await waits('clerk', stage.wish(venue));
    const next = await waits('neighbour', stage.wish(venue));
    await cancel('officer', first.id);
    await stage.city.query(`update plugin_booking.booking set hold_until = now() - interval '1 second' where id = $1`, [
      early.id,
    ]);
    expect(outcome(await answerTo('clerk', early.id, 'accept'))).toBe('409 booking:offer-over');
    await Promise.all([stage.runJob('follow-time'), stage.runJob('follow-time')]);
    expect((await read('clerk', early.id)).state).toBe('lapsed');
    expect((await read('neighbour', next.id)).state).toBe('offered');
    const lines = await stage.city.query(
      `select 1 from core.audit_entry where action = 'booking.expire-offer' and subject_id = $1`,
      [early.id],
    );
    expect(lines).toHaveLength(1);
  });

  it('stays fair when two free something at once, and somebody withdraws or walks in meanwhile', async () => {
    const venue = await stage.venue();
    const [left, right] = [
      await stage.book('officer', venue),
      await stage.book('junior', venue, { from: '11:00', to: '12:00' }),
    ];
    const both = await waits('clerk', stage.wish(venue, { to: '12:00' }));
    const gone = await waits('deputy', stage.wish(venue));
    const second = await waits('neighbour', stage.wish(venue));
    const answers = await Promise.all([
      cancel('officer', left.id),
      cancel('junior', right.id),
      cancel('deputy', gone.id),
      stage.as('reader').post(bookings, stage.wish(venue)),
    ]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    await stage.runJob('follow-time');
    const held = await stage.city.query<{ id: string }>(
      'select booking_id as id from plugin_booking.booking_span where resource_id = $1',
      [venue.id],
    );
    // whoever got it, the time is held, by one booking a piece, and the one who withdrew has nothing
    expect(held.length).toBeGreaterThan(0);
    expect(held.map(({ id }) => id)).not.toContain(gone.id);
    const states = await Promise.all([read('clerk', both.id), read('neighbour', second.id)]);
    const offered = states.filter(({ state }) => state === 'offered').length;
    const walkedIn = answers[3]?.status === 201 ? 1 : 0;
    expect(offered + walkedIn).toBe(1);
  });

  it('waits for vehicle and driver together', async () => {
    const driver = await stage.driver();
    const car = await stage.vehicle({}, [driver.id]);
    const other = await stage.vehicle({}, [driver.id]);
    const withDriver = { driving: 'driver' as const, driverId: driver.id };
    const carTaken = await stage.book('officer', car);
    const driverTaken = await stage.book('officer', other, withDriver);
    const waiting = await waits('clerk', stage.wish(car, withDriver));
    await cancel('officer', carTaken.id);
    expect((await read('clerk', waiting.id)).state).toBe('queued');
    await cancel('officer', driverTaken.id);
    expect((await read('clerk', waiting.id)).state).toBe('offered');
    expect(await spans(waiting.id)).toHaveLength(2);
    const next = await waits('neighbour', stage.wish(car, withDriver));
    await stage.city.query(
      `insert into plugin_booking.closure (id, scope, resource_id, kind, reason, starts_at, ends_at, declared_by, declared_by_name, declared_at)
       values (gen_random_uuid(), 'resource', $1, 'absence', '公假', $2, $3, $4, 'x', now())`,
      [driver.id, next.time.startsAt, next.time.endsAt, stage.city.people.keeper],
    );
    expect(outcome(await answerTo('clerk', waiting.id, 'decline'))).toBe('200');
    expect((await read('neighbour', next.id)).state).toBe('queued');
  });

  it('offers nothing that was closed meanwhile', async () => {
    const venue = await stage.venue();
    const first = await stage.book('officer', venue);
    const waiting = await waits('clerk', stage.wish(venue));
    await stage.city.query(
      `insert into plugin_booking.closure (id, scope, resource_id, kind, reason, starts_at, ends_at, declared_by, declared_by_name, declared_at)
       values (gen_random_uuid(), 'resource', $1, 'maintenance', '保養', $2, $3, $4, 'x', now())`,
      [venue.id, first.time.startsAt, first.time.endsAt, stage.city.people.keeper],
    );
    // hundreds who wait for what is closed stand before nobody who waits for something else
    const columns = await stage.city.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'plugin_booking' and table_name = 'booking' and column_name not in ('id', 'number')`,
    );
    const names = columns.map(({ name }) => name).join(', ');
    await stage.city.query(
      `insert into plugin_booking.booking (id, ${names}) select gen_random_uuid(), ${names}
       from plugin_booking.booking, generate_series(1, 120) where id = $1`,
      [waiting.id],
    );
    const elsewhere = await stage.venue();
    const before = await stage.book('officer', elsewhere);
    const behind = await waits('clerk', stage.wish(elsewhere));
    await stage.city.query('delete from plugin_booking.booking_span where booking_id = $1', [before.id]);
    await cancel('officer', first.id);
    await stage.runJob('follow-time');
    expect((await read('clerk', behind.id)).state).toBe('offered');
    expect((await read('clerk', waiting.id)).state).toBe('queued');
    await stage.city.query(
      `update plugin_booking.booking set state = 'cancelled' where resource_id = $1 and id <> $2 and state = 'queued'`,
      [venue.id, waiting.id],
    );
    await stage.city.query('update plugin_booking.closure set withdrawn_at = now() where resource_id = $1', [venue.id]);
    await stage.runJob('follow-time');
    expect((await read('clerk', waiting.id)).state).toBe('offered');
  });
});
