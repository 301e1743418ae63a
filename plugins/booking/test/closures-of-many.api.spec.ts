import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClosableList, ClosureChoices, ClosureInput, ClosureItem } from '../server/closures/closure.schemas.js';
import { type BookingStage, bookingStage, outcome, type Person, root } from './booking-stage.js';
import { closureActs, closures } from './closure-acts.js';

let stage: BookingStage;
beforeAll(async () => {
  stage = await bookingStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const { at, declare, hits, decide, stateOf, waiting } = closureActs(() => stage);

describe('who may close what', () => {
  it('is a keeper for what is kept, an administrator for the agency, and the system for everything', async () => {
    const venue = await stage.venue();
    const A = stage.city.agencies.A!;
    const B = stage.city.agencies.B!;
    const ask = async (person: Person, more: Partial<ClosureInput>) =>
      outcome(await stage.as(person).post(closures, at({ date: stage.day(200), toDate: stage.day(200), ...more })));
    const one = { resourceId: venue.id };
    const site = { scope: 'site', site: venue.site } as const;
    expect(await ask('clerk', one)).toBe('403 forbidden');
    expect(await ask('other-chief', one)).toBe('403 forbidden');
    expect(await ask('keeper', { scope: 'agency', agencyId: A })).toBe('403 forbidden');
    expect(await ask('keeper', { ...site, agencyId: A })).toBe('403 forbidden');
    expect(await ask('chief', { scope: 'agency', agencyId: B })).toBe('403 forbidden');
    expect(await ask('chief', { ...site, agencyId: null })).toBe('403 forbidden');
    expect(await ask('chief', { scope: 'government' })).toBe('403 forbidden');
    expect(await ask('chief', { ...site, agencyId: A })).toBe('201');
    expect(await ask('chief', { scope: 'agency', agencyId: A })).toBe('201');
    expect(await ask('system', { scope: 'government' })).toBe('201');
    expect(await ask('system', { scope: 'agency', agencyId: stage.city.people.clerk! })).toBe(
      '422 booking:unfit-closure',
    );
    expect(await ask('keeper', { scope: 'resource' })).toBe('422 booking:unfit-closure');
    const choices = async (person: Person) => (await stage.as(person).get<ClosureChoices>(`${closures}/choices`)).body;
    expect(await choices('clerk')).toEqual({ sites: [], agencies: [], government: false });
    expect(await choices('keeper')).toEqual({ sites: [], agencies: [], government: false });
    expect(await choices('chief')).toMatchObject({ sites: [venue.site], agencies: [{ id: A }], government: false });
    expect((await choices('system')).government).toBe(true);
    const found = async (person: Person) => {
      const q = encodeURIComponent(venue.name);
      return (await stage.as(person).get<ClosableList>(`${closures}/resources?q=${q}`)).body.items.map(({ id }) => id);
    };
    expect(await found('keeper')).toEqual([venue.id]);
    expect(await found('neighbour')).toEqual([]);
  });

  it('is told nothing of closures of others', async () => {
    const venue = await stage.venue({ public: false });
    const booking = await stage.book('keeper', venue);
    const closure = await declare('keeper', { resourceId: venue.id, reason: '內部事由' });
    for (const person of ['clerk', 'other-chief', 'neighbour'] as const) {
      expect(outcome(await stage.as(person).get(`${closures}/${closure.id}`))).toBe('404 not-found');
      expect(outcome(await stage.as(person).get(`${closures}/${closure.id}/hits`))).toBe('404 not-found');
      const items = [{ id: booking.id, version: booking.version, verdict: 'cancel' }];
      expect(outcome(await decide(person, closure.id, { items }))).toBe('404 not-found');
      const listed = await stage.as(person).get(`${closures}?limit=100`);
      expect(JSON.stringify(listed.body)).not.toContain('內部事由');
    }
  });
});

describe('a typhoon', () => {
  it('hits the bookings of a whole agency and those below, vehicles and drivers too, and is re-planned at once', async () => {
    const date = stage.day(14);
    const wish = { date };
    const driver = await stage.driver();
    const [room, below, car, foreign] = await Promise.all([
      stage.venue(),
      stage.venue({ agencyId: stage.city.agencies.A1!, keepers: [stage.city.people.junior!, null] }),
      stage.vehicle({}, [driver.id]),
      stage.venue({ agencyId: stage.city.agencies.B!, keepers: [stage.city.people.neighbour!, null] }, 'other-chief'),
    ]);
    const booked = [
      await stage.book('clerk', room, wish),
      await stage.book('officer', room, { ...wish, from: '13:00', to: '14:00' }),
      await stage.book('neighbour', below, wish),
      await stage.book('junior', car, { ...wish, driving: 'driver', driverId: driver.id }),
    ];
    const safe = await stage.book('clerk', foreign, wish);
    const typhoon = { scope: 'agency', agencyId: stage.city.agencies.A!, kind: 'typhoon', reason: '颱風停班' } as const;
    const closure = await declare('chief', { ...typhoon, date, toDate: date });
    const found = await hits('chief', closure.id);
    expect(found.map(({ booking }) => booking.id).sort()).toEqual(booked.map(({ id }) => id).sort());
    const items = found.map(({ booking }) => ({ id: booking.id, version: booking.version, verdict: 'cancel' }));
    const { body } = await decide('chief', closure.id, { items });
    expect(body.results.map((result) => result.outcome)).toEqual(items.map(() => 'decided'));
    for (const { id } of booked)
      expect(await stateOf('chief', id)).toMatchObject({ state: 'cancelled', ended: { note: '颱風停班' } });
    expect((await stateOf('clerk', safe.id)).state).toBe('waiting');
    const spans = await stage.city.query('select 1 from plugin_booking.booking_span where booking_id = any($1)', [
      booked.map(({ id }) => id),
    ]);
    expect(spans).toEqual([]);
    await stage.eventually(async () => {
      const told = await stage.city.query(
        `select 1 from core.notification n where n.subject like any($1) and n.kind = 'booking.booking-cancelled'`,
        [booked.map(({ id }) => `%${id}%`)],
      );
      return told.length >= booked.length;
    });
  });

  it('lets two who decide at once share the work: each booking is decided once', async () => {
    const venue = await stage.venue();
    const booked = [];
    for (const hour of [8, 9, 10, 11])
      booked.push(
        await stage.book('clerk', venue, {
          from: `${`${hour}`.padStart(2, '0')}:00`,
          to: `${hour + 1}:00`.padStart(5, '0'),
        }),
      );
    const closure = await declare('chief', { resourceId: venue.id });
    const items = booked.map(({ id, version }) => ({ id, version, verdict: 'cancel' }));
    const answers = await Promise.all([
      decide('chief', closure.id, { items }),
      decide('keeper', closure.id, { items: [...items].reverse() }),
    ]);
    const outcomes = answers.flatMap(({ body }) => body.results.map((result) => result.outcome)).sort();
    expect(outcomes).toEqual([...items.map(() => 'decided'), ...items.map(() => 'taken')]);
  });
});

describe('the office calendar', () => {
  it('closes what its agency lends by its hours, tells keepers and administrators once, and opens it again', async () => {
    const date = stage.day(40);
    const [venue, below, foreign] = [
      await stage.venue(),
      await stage.venue({ agencyId: stage.city.agencies.A1!, keepers: [stage.city.people.junior!, null] }),
      await stage.venue(
        { agencyId: stage.city.agencies.B!, keepers: [stage.city.people.neighbour!, null] },
        'other-chief',
      ),
    ];
    const [morning, evening, lower] = [
      await stage.book('clerk', venue, { date, from: '08:00', to: '09:00' }),
      await stage.book('clerk', venue, { date, from: '14:00', to: '15:00' }),
      await stage.book('clerk', below, { date, from: '13:00', to: '16:00' }),
    ];
    await stage.book('clerk', foreign, { date, from: '14:00', to: '15:00' });
    const declared = await stage
      .as('system')
      .post<{ id: string }>('/api/working-time/closures', { date, part: 'afternoon', agency: 'A', reason: '颱風' });
    expect(outcome(declared)).toBe('201');
    const listed = async (person: Person) =>
      (await stage.as(person).get<{ items: ClosureItem[] }>(`${closures}?kind=office`)).body.items;
    await stage.eventually(async () => (await listed('keeper')).length === 1);
    const [closure] = await listed('keeper');
    expect(closure).toMatchObject({
      ...{ scope: 'agency', agency: { id: stage.city.agencies.A }, mayWithdraw: false, open: { value: 1 } },
      time: { date, from: '12:00', to: '24:00' },
    });
    const id = closure!.id;
    expect((await hits('chief', id)).map(({ booking }) => booking.id)).toEqual([lower.id, evening.id]);
    expect((await stateOf('clerk', morning.id)).state).toBe('waiting');
    const told = async () =>
      stage.city.query<{ count: number }>(
        `select account_id from core.notification where kind = 'booking.closure-hits' and subject = $1`,
        [id],
      );
    await stage.eventually(async () => (await told()).length === 3);
    expect(outcome(await stage.as('chief').delete(`${closures}/${id}`))).toBe('409 booking:closure-is-fixed');
    const wish = stage.wish(venue, { date, from: '16:00', to: '17:00' });
    expect(outcome(await stage.as('clerk').post(`${root}/bookings`, wish))).toBe('422 booking:unbookable-time');
    expect((await waiting('keeper')).map((item) => item.id)).toContain(id);
    expect(outcome(await stage.as('system').delete(`/api/working-time/closures/${declared.body.id}`))).toBe('204');
    await stage.eventually(async () => (await listed('keeper')).length === 0);
    await stage.book('clerk', venue, { date, from: '16:00', to: '17:00' });
    expect(await hits('keeper', id)).toEqual([]);
  });

  it('makes good for closures of which nobody heard, and for those that were taken back meanwhile', async () => {
    const date = stage.day(41);
    const venue = await stage.venue();
    const booking = await stage.book('clerk', venue, { date });
    const id = randomUUID();
    // as it stands after an upgrade, or when booking stood in quarantine
    await stage.city.query(
      `insert into core.closure_day (id, date, agency_id, part, reason, declared_by) values ($1, $2, null, 'day', '地震', $3)`,
      [id, date, stage.city.people.system],
    );
    const rows = () =>
      stage.city.query<{ id: string; withdrawn: boolean }>(
        'select id, withdrawn_at is not null as withdrawn from plugin_booking.closure where office_closure_id = $1',
        [id],
      );
    const apply = () =>
      stage.as('clerk').post(`${root}/bookings`, stage.wish(venue, { date, from: '14:00', to: '15:00' }));
    for (let run = 0; run < 2; run++) await stage.runJob('follow-time');
    expect(await rows()).toEqual([{ id: expect.any(String), withdrawn: false }]);
    const [closure] = await rows();
    expect((await hits('keeper', closure!.id)).map((hit) => hit.booking.id)).toEqual([booking.id]);
    expect(outcome(await apply())).toBe('422 booking:unbookable-time');
    await stage.city.query('update core.closure_day set withdrawn_at = now() where id = $1', [id]);
    for (let run = 0; run < 2; run++) await stage.runJob('follow-time');
    expect(await rows()).toEqual([{ id: closure!.id, withdrawn: true }]);
    expect(outcome(await apply())).toBe('201');
  });
});
