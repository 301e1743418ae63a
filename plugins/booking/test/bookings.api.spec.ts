import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FreeResource, Week } from '../server/availability/availability.schemas.js';
import type { BookingChange, BookingDetail, BookingInput } from '../server/bookings/booking.schemas.js';
import type { ResourceDetail } from '../server/resources/resource.schemas.js';
import { type BookingStage, bookingStage, outcome, type Person, type Problem, root } from './booking-stage.js';

let stage: BookingStage;
let venue: ResourceDetail;
beforeAll(async () => {
  stage = await bookingStage();
  venue = await stage.venue();
}, 60_000);
afterAll(() => stage?.city.stop());

type Place = Pick<ResourceDetail, 'id' | 'kind'>;
const bookings = `${root}/bookings`;
const apply = (person: Person, resource: Place, more: Partial<BookingInput> = {}) =>
  stage.as(person).post<BookingDetail & Problem>(bookings, stage.wish(resource, more));
const codesOf = (body: Problem) => (body.errors ?? []).map(({ path, code }) => `${path} ${code}`);
const spansOf = async (id: string) =>
  (await stage.city.query('select from plugin_booking.booking_span where booking_id = $1', [id])).length;
/** The same once more, as a change. */
const changeOf = (resource: Place, version: number, more: Partial<BookingInput> = {}): BookingChange => {
  const { resourceId: _resource, applicantId: _applicant, ...said } = stage.wish(resource, more);
  return { ...said, version } as BookingChange;
};
const change = (person: Person, booking: BookingDetail, more: Partial<BookingInput> = {}, version = booking.version) =>
  stage
    .as(person)
    .put<BookingDetail & Problem>(
      `${bookings}/${booking.id}`,
      changeOf({ id: booking.resource.id, kind: booking.kind }, version, more),
    );
const cancel = (person: Person, id: string, body: object = {}) =>
  stage.as(person).post<BookingDetail & Problem>(`${bookings}/${id}/cancel`, body);
/** As a keeper's review leaves it. */
const approve = (id: string) =>
  stage.city.query(`update plugin_booking.booking set state = 'approved', reviewed_at = now() where id = $1`, [id]);

describe('a booking', () => {
  it('is made, read by those it concerns and by nobody else', async () => {
    const made = await stage.book('clerk', venue, { from: '01:00', to: '02:00' });
    expect(made).toMatchObject({
      state: 'waiting',
      applicant: { name: '人員 clerk', agency: 'A', unit: 'A-U' },
      time: { from: '01:00', to: '02:00' },
      may: { change: true, cancel: true, review: false },
      version: 1,
    });
    expect(made.number).toMatch(/^B-\d{6}$/);
    expect(await spansOf(made.id)).toBe(1);
    const statusFor = async (person: Person) => (await stage.as(person).get(`${bookings}/${made.id}`)).status;
    for (const person of ['clerk', 'keeper', 'chief', 'reader', 'system'] as const)
      expect([person, await statusFor(person)]).toEqual([person, 200]);
    for (const person of ['officer', 'junior', 'neighbour', 'deputy', 'other-chief'] as const)
      expect([person, await statusFor(person)]).toEqual([person, 404]);
    const [line] = await stage.city.query<{ after: object }>(
      `select body->'after' as after from core.audit_entry where action = 'booking.apply' and subject_id = $1`,
      [made.id],
    );
    expect(line?.after).toMatchObject({ resourceId: venue.id, applicantName: '人員 clerk', state: 'waiting' });
  });

  it('in the place of another: by keepers and administrators only', async () => {
    const inPlace = (person: Person, applicant: Person, at: string) =>
      apply(person, venue, { applicantId: stage.city.people[applicant]!, from: `${at}:00`, to: `${at}:30` });
    const made = await inPlace('keeper', 'neighbour', '03');
    expect(made.body).toMatchObject({
      applicant: { name: '人員 neighbour', agency: 'B', unit: 'B' },
      bookedBy: '人員 keeper',
    });
    expect((await stage.as('neighbour').get(`${bookings}/${made.body.id}`)).status).toBe(200);
    expect(outcome(await inPlace('chief', 'clerk', '04'))).toBe('201');
    const refused = await inPlace('clerk', 'officer', '05');
    expect([outcome(refused), codesOf(refused.body)]).toEqual([
      '422 booking:unbookable-time',
      ['applicantId not-in-others-name'],
    ]);
    await stage.city.query(`update core.account set state = 'suspended' where name = 'junior'`);
    expect(codesOf((await inPlace('keeper', 'junior', '06')).body)).toEqual(['applicantId unknown-person']);
    await stage.city.query(`update core.account set state = 'active' where name = 'junior'`);
  });

  it('of what one may not book, or may not know of, is refused alike by every way in', async () => {
    const hidden = await stage.venue({ public: false });
    const ours = await stage.venue({ whoMayBook: 'agency' });
    for (const place of [hidden, ours]) expect(outcome(await apply('neighbour', place))).toBe('404 not-found');
    expect(outcome(await apply('junior', ours))).toBe('404 not-found');
    expect(outcome(await apply('clerk', ours))).toBe('201');
    expect(outcome(await apply('clerk', hidden))).toBe('404 not-found');
    expect(outcome(await apply('keeper', hidden))).toBe('201');
    const week = `${root}/resources/${hidden.id}/week?from=${stage.day(7)}`;
    expect(outcome(await stage.as('clerk').get(week))).toBe('404 not-found');
    const free = await stage
      .as('neighbour')
      .get<{ items: FreeResource[] }>(`${root}/free?kind=venue&date=${stage.day(7)}&from=20:00&to=21:00&limit=100`);
    const names = free.body.items.map(({ id }) => id);
    expect([names.includes(venue.id), names.includes(hidden.id), names.includes(ours.id)]).toEqual([
      ...[true, false, false],
    ]);
    const driver = await stage.driver();
    expect(codesOf((await apply('keeper', driver, { host: '' })).body)).toEqual(['resourceId not-bookable-itself']);
  });

  it('that the rules refuse says every reason in both languages, and what would work', async () => {
    const strict = await stage.venue({
      ...{ opens: '09:00', closes: '17:00', slotMinutes: 60, longestMinutes: 120, horizonDays: 30, capacity: 5 },
    });
    const larger = await stage.venue({ capacity: 60 });
    const table: [Partial<BookingInput>, string[]][] = [
      [{ from: '09:30', to: '10:30' }, ['from off-grid', 'to off-grid']],
      [{ from: '08:00', to: '10:00' }, ['from outside-hours']],
      [{ from: '11:00', to: '10:00' }, ['to end-before-start']],
      [{ from: '10:00', to: '10:00' }, ['to end-before-start']],
      [{ from: '09:00', to: '12:00' }, ['to too-long']],
      [{ date: stage.day(-1) }, ['from in-the-past']],
      [{ date: stage.day(31) }, ['date too-far-ahead']],
      [{ date: '2199-12-31', from: '10:00', to: '24:00' }, ['date too-far-ahead']],
      [{ host: '' }, ['host host-needed']],
      [{ people: 0 }, ['people nobody-comes']],
      [{ people: 6, host: '' }, ['people too-many-people', 'host host-needed']],
    ];
    for (const [wish, codes] of table) {
      const { status, body } = await apply('clerk', strict, wish);
      expect([wish, status, codesOf(body)]).toEqual([wish, 422, codes]);
      for (const { titles } of body.errors!)
        expect([titles!['zh-Hant'] !== '', titles!.en !== '']).toEqual([true, true]);
      expect(Boolean(body.titles?.['zh-Hant'])).toBe(true);
    }
    const { body } = await apply('clerk', strict, { from: '09:30', to: '10:30' });
    expect(body.nearest).toHaveLength(3);
    for (const { date, from, to } of body.nearest!.slice(0, 1))
      expect(outcome(await apply('clerk', strict, { date, from, to }))).toBe('201');
    const many = await apply('clerk', strict, { people: 60, from: '13:00', to: '14:00' });
    expect((many.body as unknown as { venues: object[] }).venues).toEqual([
      { id: larger.id, name: larger.name, site: larger.site, capacity: 60 },
    ]);
  });

  it('of hostile shape is bad input, never a fault', async () => {
    const wish = stage.wish(venue);
    const bodies: object[] = [
      {},
      { ...wish, from: '25:00' },
      { ...wish, from: '24:00', to: '24:00' },
      { ...wish, date: '2026-02-30' },
      { ...wish, date: '0001-01-01' },
      { ...wish, date: '9999-12-31', toDate: '9999-12-31', to: '24:00' },
      { ...wish, toDate: '2199-01-01' },
      { ...wish, people: 1e9 },
      { ...wish, people: -1 },
      { ...wish, purpose: '\0' },
      { ...wish, purpose: '\ud800' },
      { ...wish, purpose: '長'.repeat(501) },
      { ...wish, phone: "'; drop table" },
      { ...wish, driverId: 'x' },
      { ...wish, invited: Array(501).fill(venue.id) },
      { ...wish, state: 'approved' },
      [],
    ];
    for (const body of bodies) {
      const answer = await stage.as('clerk').post(bookings, body);
      expect([body, answer.status]).toEqual([body, 422]);
    }
    for (const path of [`${bookings}/x`, `${root}/resources/x/week?from=2026-01-05`])
      expect((await stage.as('clerk').get(path)).status).toBe(422);
    for (const query of ['', 'from=x', 'from=9999-99-99', 'from=0000-01-01'])
      expect((await stage.as('clerk').get(`${root}/resources/${venue.id}/week?${query}`)).status).toBe(422);
    for (const query of ['', 'kind=driver', 'kind=venue&date=2026-01-05&from=10:00&to=09:00', 'kind=venue&cursor=x']) {
      const time = query.includes('date') ? '' : `&date=${stage.day(7)}&from=09:00&to=10:00`;
      const { status } = await stage.as('clerk').get(`${root}/free?${query}${query === '' ? '' : time}`);
      expect([query, status]).toEqual([query, 422]);
    }
  });

  it('needs a superior who is somebody else, where the venue asks for one', async () => {
    const guarded = await stage.venue({ superiorFirst: true });
    const { mayor, clerk } = stage.city.people;
    const wished = async (superiorId: string | null) => codesOf((await apply('clerk', guarded, { superiorId })).body);
    expect(await wished(null)).toEqual(['superiorId superior-needed']);
    expect(await wished(clerk!)).toEqual(['superiorId superior-is-applicant']);
    expect(await wished(guarded.id)).toEqual(['superiorId unknown-person']);
    const made = await stage.book('clerk', guarded, { superiorId: mayor! });
    expect([made.state, made.superior?.name, await spansOf(made.id)]).toEqual(['awaiting-superior', '人員 mayor', 1]);
    expect((await stage.as('mayor').get<BookingDetail>(`${bookings}/${made.id}`)).body.may.approveFirst).toBe(true);
  });

  it('of a vehicle holds it together with its driver, one of its pool whom one may send', async () => {
    const [ours, other] = [await stage.driver(), await stage.driver()];
    const hidden = await stage.driver({ public: false });
    const car = await stage.vehicle({}, [ours.id, hidden.id]);
    const wish = (more: Partial<BookingInput>) => apply('clerk', car, { driving: 'driver', ...more });
    const refusalOf = async (more: Partial<BookingInput>) => codesOf((await wish(more)).body);
    expect(await refusalOf({})).toEqual(['driverId driver-needed']);
    expect(await refusalOf({ driverId: other.id })).toEqual(['driverId not-in-pool']);
    expect(await refusalOf({ driverId: hidden.id })).toEqual(['driverId not-in-pool']);
    expect(await refusalOf({ driving: null, destination: '' })).toEqual([
      ...['destination destination-needed', 'driving driving-needed'],
    ]);
    expect(await refusalOf({ driving: 'named' })).toEqual(['driverName driver-name-needed']);
    expect(await refusalOf({ driving: 'self', people: 5 })).toEqual(['people too-many-people']);
    const made = (await wish({ driverId: ours.id, people: 0 })).body;
    expect([made.driver, await spansOf(made.id)]).toEqual([{ id: ours.id, name: ours.name }, 2]);
    // the same driver is not to be had with another car
    const second = await stage.vehicle({}, [ours.id]);
    const taken = await apply('neighbour', second, { driving: 'driver', driverId: ours.id });
    expect([outcome(taken), taken.body.taken?.length, taken.body.alternatives?.length]).toEqual([
      ...['409 booking:slot-taken', 1, 3],
    ]);
    expect(outcome(await apply('neighbour', second, { driving: 'self' }))).toBe('201');
    const free = await stage
      .as('clerk')
      .get<{ items: FreeResource[] }>(`${root}/free?kind=vehicle&date=${stage.day(7)}&from=12:00&to=13:00&limit=100`);
    expect(free.body.items.find(({ id }) => id === car.id)?.drivers).toEqual([{ id: ours.id, name: ours.name }]);
    const busy = await stage
      .as('clerk')
      .get<{ items: FreeResource[] }>(`${root}/free?kind=vehicle&date=${stage.day(7)}&from=10:30&to=11:30&limit=100`);
    expect(busy.body.items).toEqual([]);
  });
});

describe('two who want the same', () => {
  it('keep apart by buffers, and stand back to back without', async () => {
    const apart = await stage.venue({ bufferBefore: 15, bufferAfter: 15 });
    await stage.book('clerk', apart, { from: '10:00', to: '11:00' });
    const near = await apply('neighbour', apart, { from: '11:00', to: '12:00' });
    expect(outcome(near)).toBe('409 booking:slot-taken');
    expect(near.body.taken?.map(({ from, to }) => [from, to])).toEqual([['10:00', '11:00']]);
    expect(near.body.alternatives?.map(({ from }) => from)).toEqual(['11:30', '12:00', '12:30']);
    expect(JSON.stringify(near.body)).not.toContain('clerk');
    expect(outcome(await apply('neighbour', apart, { from: '11:30', to: '12:00' }))).toBe('201');
    const close = await stage.venue();
    await stage.book('clerk', close, { from: '10:00', to: '11:00' });
    expect(outcome(await apply('neighbour', close, { from: '11:00', to: '12:00' }))).toBe('201');
    expect(outcome(await apply('neighbour', close, { from: '09:00', to: '10:00' }))).toBe('201');
  });

  it('fifty at once: one wins, all others hear when it is taken and what is free', async () => {
    const wanted = await stage.venue();
    const people = ['clerk', 'officer', 'junior', 'neighbour', 'mayor'] as const;
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_none, at) => apply(people[at % people.length]!, wanted)),
    );
    expect(answers.map(outcome).sort()).toEqual(['201', ...Array(49).fill('409 booking:slot-taken')]);
    for (const { body } of answers.filter(({ status }) => status === 409))
      expect([body.taken?.length, body.alternatives?.length]).toEqual([1, 3]);
    const rows = await stage.city.query('select from plugin_booking.booking where resource_id = $1', [wanted.id]);
    expect(rows).toHaveLength(1);
  });

  it('a car and a driver from both sides: nobody waits in a circle', async () => {
    const [one, other] = [await stage.driver(), await stage.driver()];
    const cars = [await stage.vehicle({}, [one.id, other.id]), await stage.vehicle({}, [one.id, other.id])];
    const drivers = [one.id, other.id];
    const started = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_none, at) =>
        apply('clerk', cars[at % 2]!, { driving: 'driver', driverId: drivers[Math.floor(at / 2) % 2]! }),
      ),
    );
    expect(performance.now() - started).toBeLessThan(5_000);
    // two cars and two drivers make two pairs
    const won = answers.filter(({ status }) => status === 201);
    expect(won.length).toBe(2);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(38);
    expect(new Set(won.map(({ body }) => body.driver?.id)).size).toBe(2);
    const spans = await stage.city.query<{ held: number }>(
      `select count(*)::int as held from plugin_booking.booking_span where resource_id = any($1)`,
      [[...cars.map(({ id }) => id), ...drivers]],
    );
    expect(spans[0]?.held).toBe(4);
  });
});

describe('a change', () => {
  it('moves what is held at once; the old time is free, the new one is not', async () => {
    const room = await stage.venue();
    const made = await stage.book('clerk', room, { from: '10:00', to: '11:00' });
    await stage.book('officer', room, { from: '13:00', to: '14:00' });
    const taken = await change('clerk', made, { from: '13:00', to: '14:00' });
    expect([outcome(taken), taken.body.alternatives?.length]).toEqual(['409 booking:slot-taken', 3]);
    // over its own old time: nobody is in its own way
    const moved = await change('clerk', made, { from: '10:30', to: '12:00' });
    expect([outcome(moved), moved.body.time.from, moved.body.version]).toEqual(['200', '10:30', 2]);
    expect(outcome(await apply('junior', room, { from: '09:30', to: '10:30' }))).toBe('201');
    expect(outcome(await apply('junior', room, { from: '11:00', to: '12:00' }))).toBe('409 booking:slot-taken');
    const [row] = await stage.city.query<{ sequence: number }>(
      'select sequence from plugin_booking.booking where id = $1',
      [made.id],
    );
    expect(row?.sequence).toBe(1);
  });

  it('of what was approved is reviewed again, but not that of a phone, a host or fewer people', async () => {
    const room = await stage.venue();
    const made = await stage.book('clerk', room, { people: 5 });
    await approve(made.id);
    const harmless = await change('clerk', made, { people: 3, phone: '1999', host: '別人' });
    expect([outcome(harmless), harmless.body.state, harmless.body.version]).toEqual(['200', 'approved', 2]);
    const again = await change('clerk', harmless.body, { people: 4, phone: '1999', host: '別人' });
    expect([again.body.state, again.body.review]).toEqual(['waiting', null]);
    await approve(made.id);
    const purpose = await change('clerk', again.body, { people: 4, purpose: '尾牙' });
    expect(purpose.body.state).toBe('waiting');
    // nothing changed: no trace
    const same = await change('clerk', purpose.body, { people: 4, purpose: '尾牙' });
    expect([same.body.version, outcome(same)]).toEqual([purpose.body.version, '200']);
  });

  it('by a stale copy is told who was first; by others it is refused', async () => {
    const room = await stage.venue();
    const made = await stage.book('clerk', room);
    await change('clerk', made, { people: 2 });
    const stale = await change('clerk', made, { people: 3 });
    expect([outcome(stale), stale.body.changedBy, stale.body.version]).toEqual(['409 conflict', '人員 clerk', 2]);
    expect(stale.body.current?.people).toBe(2);
    expect(outcome(await change('keeper', made, { people: 3 }, 2))).toBe('403 forbidden');
    expect(outcome(await change('neighbour', made, { people: 3 }, 2))).toBe('404 not-found');
    const answers = await Promise.all([4, 5, 6, 7].map((people) => change('clerk', made, { people }, 2)));
    expect(answers.map(outcome).sort()).toEqual(['200', ...Array(3).fill('409 conflict')]);
  });

  it('of what ended, or has begun, is refused; a time that stays is not judged anew', async () => {
    const room = await stage.venue();
    const made = await stage.book('clerk', room);
    await cancel('clerk', made.id);
    const ended = await change('clerk', made, { people: 2 }, 2);
    expect([outcome(ended), ended.body.state, ended.body.by]).toEqual([
      ...['409 booking:booking-moved-on', 'cancelled', '人員 clerk'],
    ]);
    const now = Date.now();
    const begun = await stage.book('clerk', room, { from: '15:00', to: '16:00' });
    await stage.shift(begun.id, new Date(now - 60_000), new Date(now + 60_000));
    expect(outcome(await cancel('clerk', begun.id))).toBe('409 booking:booking-has-begun');
    const kept = await stage.book('clerk', room, { from: '17:00', to: '18:00' });
    await stage.city.query('update plugin_booking.resource set lead_minutes = 20000 where id = $1', [room.id]);
    expect(outcome(await change('clerk', kept, { from: '17:00', to: '18:00', phone: '1999' }))).toBe('200');
    expect(codesOf((await change('clerk', kept, { from: '19:00', to: '20:00' }, 2)).body)).toEqual(['from too-soon']);
  });
});

describe('calling off', () => {
  it('frees the time at once, by the applicant or a keeper, and once only', async () => {
    const room = await stage.venue();
    for (const person of ['clerk', 'keeper', 'chief'] as const) {
      const made = await stage.book('clerk', room);
      const gone = await cancel(person, made.id, { reason: '改期' });
      expect([outcome(gone), gone.body.state, gone.body.ended?.note, gone.body.ended?.by]).toEqual([
        ...['200', 'cancelled', '改期', `人員 ${person}`],
      ]);
      expect(await spansOf(made.id)).toBe(0);
      expect(outcome(await cancel(person, made.id))).toBe('409 booking:booking-moved-on');
    }
    const made = await stage.book('clerk', room);
    expect(outcome(await cancel('officer', made.id))).toBe('404 not-found');
    expect(outcome(await cancel('reader', made.id))).toBe('403 forbidden');
    const storm = await Promise.all(Array.from({ length: 8 }, () => cancel('clerk', made.id)));
    expect(storm.map(outcome).sort()).toEqual(['200', ...Array(7).fill('409 booking:booking-moved-on')]);
  });
});

describe('a week', () => {
  it('shows one’s own always, and of others what the agency lets them see', async () => {
    const room = await stage.venue();
    await stage.book('clerk', room, { from: '09:00', to: '10:00', purpose: '處務會議' });
    const approved = await stage.book('neighbour', room, { from: '22:00', to: '01:00', toDate: stage.day(8) });
    await approve(approved.id);
    const seen = async (person: Person) => {
      const weeks = await Promise.all(
        [stage.day(7), stage.day(8)].map((from) =>
          stage.as(person).get<Week>(`${root}/resources/${room.id}/week?from=${from}`),
        ),
      );
      const days = new Map(weeks.flatMap(({ body }) => body.days).map((day) => [day.date, day.blocks]));
      return [stage.day(7), stage.day(8)].flatMap((date) =>
        days.get(date)!.map(({ start, end, state, title, unit, own }) => [start, end, state, title, unit, own]),
      );
    };
    const late = (state: string, title: string, unit: string, own: string | null) => [
      ['22:00', '24:00', state, title, unit, own],
      ['00:00', '01:00', state, title, unit, own],
    ];
    expect(await seen('clerk')).toEqual([
      ['09:00', '10:00', 'mine', '處務會議', 'A-U', 'waiting'],
      ...late('taken', '週會', 'B', null),
    ]);
    await stage.settings({ gridDetail: 'none' });
    expect(await seen('neighbour')).toEqual([
      ['09:00', '10:00', 'waiting', '', '', null],
      ...late('mine', '週會', 'B', 'approved'),
    ]);
    expect((await seen('keeper'))[0]).toEqual(['09:00', '10:00', 'waiting', '處務會議', 'A-U', null]);
    await stage.settings({ gridDetail: 'unit' });
    expect((await seen('officer'))[0]).toEqual(['09:00', '10:00', 'waiting', '', 'A-U', null]);
    await stage.settings({ gridDetail: 'purpose' });
  });

  it('tells why a day is closed', async () => {
    const office = await stage.venue({ opens: '09:00', closes: '17:00', openOn: 'working-days', horizonDays: 6 });
    const closedDays = async (person: Person, ahead: number) =>
      (await stage.as(person).get<Week>(`${root}/resources/${office.id}/week?from=${stage.day(ahead)}`)).body.days.map(
        ({ closed }) => closed,
      );
    expect((await closedDays('clerk', -7)).every((why) => why === 'past')).toBe(true);
    expect(await closedDays('clerk', 14)).toEqual([...Array(5).fill('too-far'), 'not-open', 'not-open']);
    expect(await closedDays('keeper', 14)).toEqual([...Array(5).fill(null), 'not-open', 'not-open']);
  });
});
