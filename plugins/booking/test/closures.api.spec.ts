import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Week } from '../server/availability/availability.schemas.js';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import type { ClosureInput, ClosureItem, ClosurePreviewResult } from '../server/closures/closure.schemas.js';
import { type BookingStage, bookingStage, outcome, type Person, type Problem, root } from './booking-stage.js';
import { closureActs, closures } from './closure-acts.js';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const plain = async (answer: Response) => ({ status: answer.status, body: (await answer.json()) as unknown });

let stage: BookingStage;
beforeAll(async () => {
  stage = await bookingStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const { at, declare, hits, decide, stateOf, waiting } = closureActs(() => stage);

describe('a closure of one venue', () => {
  it('shows beforehand what it hits, cancels nothing by itself, and is decided row by row in one batch', async () => {
    const venue = await stage.venue();
    const early = await stage.book('clerk', venue, { from: '08:00', to: '09:00' });
    const noon = await stage.book('officer', venue, { from: '11:00', to: '13:00' });
    const late = await stage.book('neighbour', venue, { from: '15:00', to: '16:00' });
    const other = await stage.book('clerk', venue, { date: stage.day(8) });
    const morning = { resourceId: venue.id, part: 'morning' } as const;
    const { kind: _kind, reason: _reason, ...asked } = at(morning);
    const preview = await stage.as('keeper').post<ClosurePreviewResult>(`${closures}/preview?limit=1`, asked);
    expect(preview.body).toMatchObject({ total: { value: 2, exact: true }, resources: 1, zone: 'Asia/Taipei' });
    expect(preview.body.items.map(({ booking }) => booking.id)).toEqual([early.id]);
    const rest = await stage
      .as('keeper')
      .post<ClosurePreviewResult>(`${closures}/preview?limit=1&cursor=${preview.body.next}`, asked);
    expect(rest.body.items.map(({ booking }) => booking.id)).toEqual([noon.id]);
    expect(rest.body.next).toBeNull();
    const closure = await declare('keeper', { ...morning, part: 'day' });
    expect(closure).toMatchObject({
      time: { date: stage.day(7), from: '00:00', to: '24:00' },
      open: { value: 3, exact: true },
      resource: { id: venue.id, name: venue.name },
      mayWithdraw: true,
    });
    expect((await hits('keeper', closure.id)).map(({ booking }) => booking.id)).toEqual([early.id, noon.id, late.id]);
    expect((await stateOf('clerk', early.id)).state).toBe('waiting');
    expect((await waiting('keeper')).map(({ link }) => link)).toContain(`/booking/closures/${closure.id}`);
    // meanwhile one applicant calls it off
    expect(outcome(await stage.as('officer').post(`${root}/bookings/${noon.id}/cancel`, {}))).toBe('200');
    const answer = await decide('keeper', closure.id, {
      note: '改到二樓',
      items: [
        { id: noon.id, version: noon.version, verdict: 'cancel' },
        { id: early.id, version: early.version, verdict: 'cancel' },
        { id: late.id, version: late.version, verdict: 'keep' },
        { id: other.id, version: other.version, verdict: 'cancel' },
      ],
    });
    expect(answer.body).toMatchObject({
      results: [
        { id: noon.id, outcome: 'taken', by: '人員 officer', verdict: null },
        { id: early.id, outcome: 'decided' },
        { id: late.id, outcome: 'decided' },
        // it lies outside: nothing may be done to it by this closure
        { id: other.id, outcome: 'taken' },
      ],
      open: { value: 0, exact: true },
    });
    expect(await stateOf('clerk', early.id)).toMatchObject({
      state: 'cancelled',
      ended: { by: '人員 keeper', note: '改到二樓' },
    });
    expect((await stateOf('neighbour', late.id)).state).toBe('waiting');
    expect((await stateOf('clerk', other.id)).state).toBe('waiting');
    expect(
      (await hits('keeper', closure.id, '&decided=true')).map(({ booking, decision }) => [
        booking.id,
        decision?.verdict,
      ]),
    ).toEqual([
      [early.id, 'cancel'],
      [late.id, 'keep'],
    ]);
    expect(await waiting('keeper')).toEqual([]);
    // a second time nothing is left, and says who was first
    const again = await decide('chief', closure.id, {
      items: [{ id: early.id, version: early.version, verdict: 'keep' }],
    });
    expect(again.body.results).toMatchObject([{ outcome: 'taken', by: '人員 keeper', verdict: 'cancel' }]);
  });

  it('refuses a booking of another version than was looked at', async () => {
    const venue = await stage.venue();
    const booking = await stage.book('clerk', venue);
    const closure = await declare('keeper', { resourceId: venue.id });
    for (const verdict of ['cancel', 'keep']) {
      const { body } = await decide('keeper', closure.id, {
        items: [{ id: booking.id, version: booking.version + 1, verdict }],
      });
      expect(body.results).toMatchObject([{ id: booking.id, outcome: 'refused', reason: 'conflict' }]);
    }
    expect(await hits('keeper', closure.id)).toHaveLength(1);
  });

  it('lies within the times of bookings, not within what is kept free around them', async () => {
    const venue = await stage.venue({ bufferBefore: 60, bufferAfter: 60 });
    await stage.book('clerk', venue, { from: '08:00', to: '09:00' });
    const during = await stage.book('clerk', venue, { from: '11:00', to: '12:00' });
    const closure = await declare('keeper', { resourceId: venue.id, part: 'hours', from: '09:00', to: '11:30' });
    expect((await hits('keeper', closure.id)).map(({ booking }) => booking.id)).toEqual([during.id]);
  });

  it('offers nobody who waits what it makes free, until it is withdrawn', async () => {
    const venue = await stage.venue();
    const booked = await stage.book('clerk', venue);
    const queued = await stage.as('officer').post<BookingDetail>(`${root}/waiting-list`, stage.wish(venue));
    expect(outcome(queued)).toBe('201');
    const closure = await declare('keeper', { resourceId: venue.id });
    const items = [{ id: booked.id, version: booked.version, verdict: 'cancel' }];
    expect((await decide('keeper', closure.id, { items })).body.results).toMatchObject([{ outcome: 'decided' }]);
    expect((await stateOf('officer', queued.body.id)).state).toBe('queued');
    expect(outcome(await stage.as('keeper').delete(`${closures}/${closure.id}`))).toBe('204');
    await stage.eventually(async () => (await stateOf('officer', queued.body.id)).state === 'offered');
  });

  it('keeps new bookings out, and lets them in again once it is withdrawn', async () => {
    const venue = await stage.venue();
    const closure = await declare('keeper', { resourceId: venue.id, part: 'hours', from: '09:00', to: '12:00' });
    const wish = stage.wish(venue, { from: '11:00', to: '12:30' });
    expect(outcome(await stage.as('clerk').post(`${root}/bookings`, wish))).toBe('422 booking:unbookable-time');
    // what ends when it begins, and what begins when it ends, touches it not
    await stage.book('clerk', venue, { from: '08:00', to: '09:00' });
    await stage.book('clerk', venue, { from: '12:00', to: '13:00' });
    expect(outcome(await stage.as('clerk').open('DELETE', `${closures}/${closure.id}`).then(plain))).toBe(
      '404 not-found',
    );
    const door = `${closures}/${closure.id}`;
    expect(outcome(await stage.as('keeper').delete(`${door}?version=9`))).toBe('409 conflict');
    expect(outcome(await stage.as('keeper').delete(`${door}?version=1`))).toBe('204');
    expect(outcome(await stage.as('keeper').delete(door))).toBe('409 booking:closure-is-fixed');
    await stage.book('clerk', venue, { from: '10:00', to: '11:00' });
    const listed = await stage.as('keeper').get<{ items: ClosureItem[] }>(`${closures}?when=withdrawn`);
    expect(listed.body.items.find(({ id }) => id === closure.id)?.withdrawn?.by).toBe('人員 keeper');
  });

  it.each<[string, Partial<ClosureInput>, string, string]>([
    ['ends before it begins', { toDate: '2020-01-01' }, 'toDate', 'end-before-start'],
    ['is over', { date: '2020-01-01', toDate: '2020-01-02' }, 'toDate', 'over'],
    ['is half of two days', { part: 'morning', toDate: 'next' }, 'part', 'half-of-one-day'],
    ['has no time', { part: 'hours', from: '10:00' }, 'to', 'time-missing'],
    ['has no length', { part: 'hours', from: '10:00', to: '10:00' }, 'to', 'end-before-start'],
    ['takes more than two years', { toDate: '2199-01-01' }, 'toDate', 'too-long'],
    ['is an absence of a venue', { kind: 'absence' }, 'kind', 'drivers-only'],
  ])('is refused when it %s', async (_what, more, path, code) => {
    const venue = await stage.venue();
    const toDate = more.toDate === 'next' ? stage.day(8) : (more.toDate ?? more.date ?? stage.day(7));
    const answer = await stage.as('keeper').post<Problem>(closures, at({ resourceId: venue.id, ...more, toDate }));
    expect(outcome(answer)).toBe('422 booking:unfit-closure');
    expect(answer.body.errors).toMatchObject([{ path, code }]);
    expect(answer.body.errors?.[0]?.titles?.['zh-Hant']).toBeTruthy();
  });
});

describe('an absence of a driver', () => {
  it('is entered by who manages the driver, who decides about the dispatches within', async () => {
    const driver = await stage.driver({ keepers: [stage.city.people.deputy!, null] });
    const car = await stage.vehicle({}, [driver.id]);
    const trip = await stage.book('clerk', car, { driving: 'driver', driverId: driver.id });
    const alone = await stage.book('clerk', car, { from: '13:00', to: '14:00', driving: 'self' });
    const absence = { resourceId: driver.id, kind: 'absence', reason: '病假' } as const;
    expect(outcome(await stage.as('keeper').post(closures, at(absence)))).toBe('403 forbidden');
    const closure = await declare('deputy', { ...absence, date: stage.day(6), toDate: stage.day(8) });
    const found = await hits('deputy', closure.id);
    expect(found).toMatchObject([{ booking: { id: trip.id }, closed: { id: driver.id, name: driver.name } }]);
    const { body } = await decide('deputy', closure.id, {
      items: [{ id: trip.id, version: trip.version, verdict: 'cancel' }],
    });
    expect(body.results).toMatchObject([{ outcome: 'decided' }]);
    expect((await stateOf('clerk', trip.id)).state).toBe('cancelled');
    expect((await stateOf('clerk', alone.id)).state).toBe('waiting');
  });

  it('keeps the driver out of bookings that stay when they are', async () => {
    const [there, away] = [await stage.driver(), await stage.driver()];
    const car = await stage.vehicle({}, [there.id, away.id]);
    const trip = await stage.book('clerk', car, { driving: 'driver', driverId: there.id });
    await declare('keeper', { resourceId: away.id, kind: 'absence' });
    const say = (driverId: string, more: object = {}) => {
      const { resourceId: _car, applicantId: _me, ...said } = stage.wish(car, { driving: 'driver', driverId, ...more });
      return stage.as('clerk').put<Problem & BookingDetail>(`${root}/bookings/${trip.id}`, { ...said, version: 1 });
    };
    const refused = await say(away.id);
    expect(outcome(refused)).toBe('422 booking:unbookable-time');
    expect(refused.body.errors).toMatchObject([{ path: 'driverId', code: 'driver-absent' }]);
    expect(refused.body.nearest?.length).toBe(3);
    // whoever comes along already stays, whatever was declared since
    await declare('keeper', { resourceId: there.id, kind: 'absence' });
    expect(outcome(await say(there.id, { destination: '議會' }))).toBe('200');
  });

  it('tells others when, and neither why nor where a driver goes otherwise', async () => {
    const driver = await stage.driver();
    const car = await stage.vehicle({ public: false }, [driver.id]);
    await stage.book('keeper', car, { driving: 'driver', driverId: driver.id, purpose: '查察' });
    await declare('keeper', { resourceId: driver.id, kind: 'absence', reason: '病假' });
    const seenBy = async (person: Person) => {
      const { body } = await stage.as(person).get<Week>(`${root}/resources/${driver.id}/week?from=${stage.day(7)}`);
      return body.days
        .flatMap(({ blocks }) => blocks)
        .map(({ state, title, unit }) => [state, title, unit].join(' '))
        .sort();
    };
    expect(await seenBy('neighbour')).toEqual(['closed  ', 'waiting  ']);
    expect(await seenBy('keeper')).toEqual(['closed 病假 ', 'mine 查察 A']);
  });
});

describe('hostile inputs', () => {
  it.each([
    ['a huge batch', { items: Array.from({ length: 501 }, (_, n) => ({ id: uuid(n), version: 1, verdict: 'keep' })) }],
    ['the same booking twice', { items: [1, 1].map((n) => ({ id: uuid(n), version: 1, verdict: 'keep' })) }],
    ['an unknown verdict', { items: [{ id: uuid(1), version: 1, verdict: 'delete' }] }],
    ['nothing', { items: [] }],
  ])('refuses %s', async (_what, body) => {
    expect(outcome(await decide('keeper', uuid(1), body))).toBe('422 invalid-input');
  });

  it('refuses cursors that are none, and takes SQL for words', async () => {
    expect(outcome(await stage.as('chief').get(`${closures}?cursor=x`))).toBe('422 invalid-cursor');
    expect(outcome(await stage.as('chief').get(`${closures}/resources?q=${encodeURIComponent("%'; drop")}`))).toBe(
      '200',
    );
  });
});
