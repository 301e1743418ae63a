import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionResult, NotificationPage, Page, ReviewItem } from '@tessera/contracts';
import { eventually } from '@tessera/testing';
import ICAL from 'ical.js';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import type { ResourceDetail } from '../server/resources/resource.schemas.js';
import type { ReviewPage } from '../server/review/review.schemas.js';
import { type BookingStage, bookingStage, outcome, type Person, type Problem, root } from './booking-stage.js';

let stage: BookingStage;
let venue: ResourceDetail;
beforeAll(async () => {
  stage = await bookingStage();
  await stage.city.query(`update core.account set recovery_mail = name || '@example.gov.tw'`);
  await stage.city.query(`update core.account set locale = 'en' where name = 'neighbour'`);
  venue = await stage.venue({ keepers: [stage.city.people.keeper!, stage.city.people.deputy!] });
}, 60_000);
afterAll(() => stage?.city.stop());

type Item = Pick<BookingDetail, 'id' | 'version'>;
const itemsOf = (bookings: readonly Item[]) => bookings.map(({ id, version }) => ({ id, version }));
const post = (person: Person, items: readonly Item[], verdict = 'approve', note = '') =>
  stage.as(person).post<{ results: DecisionResult[] } & Problem>(`${root}/reviews`, {
    verdict,
    note,
    items: itemsOf(items),
  });
async function decide(person: Person, items: readonly Item[], verdict?: string, note?: string) {
  const answer = await post(person, items, verdict, note);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body.results;
}
const list = async (person: Person, query = '') =>
  (await stage.as(person).get<ReviewPage>(`${root}/reviews${query}`)).body;
const read = async (person: Person, { id }: Item) =>
  (await stage.as(person).get<BookingDetail>(`${root}/bookings/${id}`)).body;
const waitingFor = async (person: Person, kind = 'bookings') =>
  (await stage.as(person).get<Page<ReviewItem>>(`/api/waiting/booking/${kind}`)).body.items.map(({ id }) => id);

interface Mail {
  recipient: string;
  subject: string;
  body: string;
  attachments: { name: string; mediaType: string; content: string }[];
}
/**
 * All mails to a person about a resource, oldest first, once there is one for each notification: those are written with
 * the act itself.
 */
async function mails(person: Person, { name }: ResourceDetail): Promise<Mail[]> {
  return eventually(async () => {
    const found = await stage.city.query<Mail>(
      `select recipient, subject, body, attachments from core.mail where recipient = $1 and position($2 in body) > 0
       order by created_at, id`,
      [`${person}@example.gov.tw`, name],
    );
    const [told] = await stage.city.query<{ count: string }>(
      `select count(*) from core.notification where account_id = $1 and body ->> 'resource' = $2`,
      [stage.city.people[person], name],
    );
    expect(found.length).toBe(Number(told?.count));
    return found;
  }, 60_000);
}
/** Kinds in a person's bell about what is named, newest first. */
const bell = async (person: Person, named: string) => {
  const { body } = await stage.as(person).get<NotificationPage>('/api/notifications');
  return body.items
    .filter(({ values, kind }) => values.resource === named && kind !== 'booking.keeper-named')
    .map(({ kind }) => kind.replace('booking.', ''));
};
const calendarOf = ({ attachments: [file] }: Mail) => {
  const calendar = new ICAL.Component(ICAL.parse(file!.content));
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { method: calendar.getFirstPropertyValue('method'), mediaType: file!.mediaType, event: event! };
};

describe('the list of a keeper', () => {
  it('opens on what waits, of what the caller keeps, and finds by words, day and state', async () => {
    const booking = await stage.book('officer', venue, { from: '06:00', to: '07:00', purpose: '救助個案研討' });
    const other = await stage.venue({ keepers: [stage.city.people.clerk!, null] });
    const notKept = await stage.book('officer', other);
    const shown = await list('keeper');
    expect(shown.keeps).toBe(true);
    expect(shown.items.map(({ id }) => id)).toContain(booking.id);
    expect(shown.items.map(({ id }) => id)).not.toContain(notKept.id);
    expect(shown.items.find(({ id }) => id === booking.id)).toMatchObject({
      purpose: '救助個案研討',
      phone: '02-2720-8889',
      decidable: true,
      urgency: 'normal',
      applicant: { name: '人員 officer' },
    });
    expect(shown.total).toEqual({ value: shown.items.length, exact: true });
    const found = async (query: string) => (await list('keeper', query)).items.map(({ id }) => id);
    expect(await found(`?q=${encodeURIComponent('個案 OFFICER')}`)).toEqual([booking.id]);
    expect(await found(`?q=${encodeURIComponent(booking.number)}`)).toEqual([booking.id]);
    expect(await found('?q=nothing-like-it')).toEqual([]);
    expect(await found(`?from=${stage.day(7)}&to=${stage.day(7)}`)).toContain(booking.id);
    expect(await found(`?from=${stage.day(8)}`)).not.toContain(booking.id);
    expect(await found('?kind=vehicle')).not.toContain(booking.id);
    expect(await found('?state=approved')).not.toContain(booking.id);
    await stage.city.query(`update plugin_booking.booking set changed_at = now() - interval '20 days' where id = $1`, [
      booking.id,
    ]);
    expect((await list('keeper')).items.find(({ id }) => id === booking.id)?.urgency).toBe('late');
    expect(await list('junior')).toMatchObject({ items: [], keeps: false });
    // whoever may everything keeps nothing for all that
    expect(await list('system')).toMatchObject({ items: [], keeps: false });
    expect(outcome(await stage.as('keeper').get(`${root}/reviews?cursor=x`))).toBe('422 invalid-cursor');
  });

  it('is a vehicle’s keepers’ to decide, driver included, not the driver’s', async () => {
    const driver = await stage.driver({ keepers: [stage.city.people.clerk!, null] });
    const car = await stage.vehicle({}, [driver.id]);
    const booking = await stage.book('officer', car, { driving: 'driver', driverId: driver.id });
    expect((await list('clerk')).items.map(({ id }) => id)).not.toContain(booking.id);
    expect((await decide('clerk', [booking]))[0]).toMatchObject({ outcome: 'refused', reason: 'forbidden' });
    expect(await decide('keeper', [booking])).toEqual([{ id: booking.id, outcome: 'decided' }]);
    // who manages the driver hears of the dispatch, and when it comes to nothing
    await stage.eventually(async () => (await bell('clerk', car.name)).includes('driver-dispatched'));
    await stage.as('officer').post(`${root}/bookings/${booking.id}/cancel`, { reason: '改期' });
    await stage.eventually(async () => (await bell('clerk', car.name))[0] === 'dispatch-cancelled');
    expect((await bell('clerk', car.name)).sort()).toEqual(['dispatch-cancelled', 'driver-dispatched']);
  });
});

describe('a decision', () => {
  it('needs a note to reject, and is one of two', async () => {
    const booking = await stage.book('officer', venue, { from: '07:00', to: '08:00' });
    expect(outcome(await post('keeper', [booking], 'reject'))).toBe('422 invalid-input');
    expect(outcome(await post('keeper', [booking], 'perhaps'))).toBe('422 invalid-input');
    expect(outcome(await post('keeper', [booking, booking]))).toBe('422 invalid-input');
    expect(await decide('keeper', [booking], 'reject', '當日停電')).toEqual([{ id: booking.id, outcome: 'decided' }]);
    expect(await read('officer', booking)).toMatchObject({
      state: 'rejected',
      review: { by: '人員 keeper', note: '當日停電' },
    });
    const [line] = await stage.city.query<{ action: string; caller: string }>(
      `select action, actor_id as caller from core.audit_entry where subject_id = $1 and action like 'booking.re%'`,
      [booking.id],
    );
    expect(line).toMatchObject({ action: 'booking.reject', caller: stage.city.people.keeper });
    // its time is free again
    expect((await stage.book('clerk', venue, { from: '07:00', to: '08:00' })).state).toBe('waiting');
  });

  it('is taken by the first of two; the second is told who and when', async () => {
    const booking = await stage.book('officer', venue, { from: '08:00', to: '09:00' });
    const both = await Promise.all([decide('keeper', [booking]), decide('deputy', [booking], 'reject', '不行')]);
    const [won, lost] = both.flat().sort((a) => (a.outcome === 'decided' ? -1 : 1));
    expect(won).toEqual({ id: booking.id, outcome: 'decided' });
    expect(lost).toMatchObject({ outcome: 'taken', by: expect.stringMatching(/^人員 (keeper|deputy)$/) });
    const { state, review } = await read('officer', booking);
    expect(lost).toMatchObject({
      by: review?.by,
      at: review?.at,
      verdict: state === 'approved' ? 'approve' : 'reject',
    });
    const withdrawn = await stage.book('officer', venue, { from: '09:00', to: '09:30' });
    await stage.as('officer').post(`${root}/bookings/${withdrawn.id}/cancel`, {});
    expect((await decide('keeper', [withdrawn]))[0]).toMatchObject({
      outcome: 'taken',
      by: '人員 officer',
      verdict: null,
    });
  });

  it('is refused about what has changed, what has begun, and what the caller does not keep', async () => {
    const booking = await stage.book('officer', venue, { from: '10:00', to: '11:00' });
    expect((await decide('keeper', [{ id: booking.id, version: 9 }]))[0]).toMatchObject({ reason: 'conflict' });
    expect((await decide('neighbour', [booking]))[0]).toMatchObject({ outcome: 'refused', reason: 'not-found' });
    expect(
      (await decide('chief', [await stage.book('clerk', venue, { from: '11:00', to: '12:00' })]))[0],
    ).toMatchObject({
      reason: 'forbidden',
    });
    const begun = await stage.book('officer', venue, { from: '12:00', to: '13:00' });
    await stage.shift(begun.id, new Date(Date.now() - 600_000), new Date(Date.now() + 600_000));
    expect((await decide('keeper', [begun]))[0]).toMatchObject({ reason: 'review-too-late' });
  });

  it('about an own booking is the other keeper’s, but for a keeper who is alone', async () => {
    const own = await stage.book('keeper', venue, { from: '13:00', to: '14:00' });
    expect((await list('keeper')).items.find(({ id }) => id === own.id)?.decidable).toBe(false);
    expect(await waitingFor('keeper')).not.toContain(own.id);
    expect((await decide('keeper', [own]))[0]).toMatchObject({ outcome: 'refused', reason: 'own-booking' });
    expect(await decide('deputy', [own])).toEqual([{ id: own.id, outcome: 'decided' }]);
    const alone = await stage.book('keeper', await stage.venue());
    expect(await waitingFor('keeper')).toContain(alone.id);
    expect(await decide('keeper', [alone])).toEqual([{ id: alone.id, outcome: 'decided' }]);
  });

  it('comes by 待我處理 as well', async () => {
    const booking = await stage.book('officer', venue, { from: '14:00', to: '15:00', purpose: '例會' });
    const { body } = await stage.as('keeper').get<Page<ReviewItem>>('/api/waiting/booking/bookings');
    const item = body.items.find(({ id }) => id === booking.id);
    expect(item).toMatchObject({
      number: booking.number,
      title: venue.name,
      from: { name: '人員 officer', agency: 'A' },
    });
    const decided = await stage
      .as('keeper')
      .post<{ results: DecisionResult[] }>('/api/waiting/booking/bookings/decisions', {
        verdict: 'approve',
        items: itemsOf([booking]),
      });
    expect(decided.body.results).toEqual([{ id: booking.id, outcome: 'decided' }]);
    expect((await read('officer', booking)).state).toBe('approved');
  });
});

describe('a superior', () => {
  it('is asked first, and keepers hear of it only then', async () => {
    const online = await stage.venue({ superiorFirst: true });
    const superiorId = stage.city.people.mayor!;
    const booking = await stage.book('officer', online, { superiorId });
    expect(booking.state).toBe('awaiting-superior');
    await stage.eventually(async () => (await bell('mayor', online.name)).length > 0);
    expect(await bell('keeper', online.name)).toEqual([]);
    expect(await waitingFor('mayor', 'superior')).toEqual([booking.id]);
    expect((await decide('keeper', [booking]))[0]).toMatchObject({ outcome: 'taken' });
    const agreed = await stage
      .as('mayor')
      .post<{ results: DecisionResult[] }>('/api/waiting/booking/superior/decisions', {
        verdict: 'approve',
        note: '請準時',
        items: itemsOf([booking]),
      });
    expect(agreed.body.results).toEqual([{ id: booking.id, outcome: 'decided' }]);
    await stage.eventually(async () => (await bell('keeper', online.name)).length > 0);
    expect(await bell('keeper', online.name)).toEqual(['booking-submitted']);
    expect(await decide('keeper', [await read('keeper', booking)])).toEqual([{ id: booking.id, outcome: 'decided' }]);
  });
});

describe('mail', () => {
  it('goes once to each, with an entry whose SEQUENCE rises, in the reader’s language', async () => {
    const room = await stage.venue();
    const named = (await mails('keeper', room)).length;
    const booking = await stage.book('neighbour', room, { purpose: 'Weekly "sync", part 1' });
    const [submitted, ...again] = (await mails('keeper', room)).slice(named);
    expect([again, submitted!.subject]).toEqual([[], expect.stringContaining(`人員 neighbour申請借用${room.name}`)]);
    await decide('keeper', [booking], 'approve', 'see you');
    const [approved, ...others] = await mails('neighbour', room);
    expect(others).toEqual([]);
    expect(approved!.subject).toMatch(/was approved: see you$/);
    const first = calendarOf(approved!);
    expect(first).toMatchObject({ method: 'REQUEST', mediaType: expect.stringContaining('method=REQUEST') });
    expect(first.event.uid).toBe(`booking-${booking.id}`);
    expect(first.event.startDate.toJSDate().toISOString()).toBe(booking.time.startsAt);
    expect(first.event.summary).toBe(`Weekly "sync", part 1（${room.name}）`);
    expect(first.event.description).toContain('Booking: B-');
    expect(String(first.event.attendees[0]!.getFirstValue()).toLowerCase()).toBe('mailto:neighbour@example.gov.tw');

    const { resourceId: _resource, ...content } = stage.wish(room, { from: '15:00', to: '16:00' });
    const now = await read('neighbour', booking);
    const changed = await stage
      .as('neighbour')
      .put<BookingDetail>(`${root}/bookings/${booking.id}`, { ...content, version: now.version });
    expect([changed.status, changed.body.state]).toEqual([200, 'waiting']);
    const [moved, ...besides] = (await mails('neighbour', room)).slice(1);
    expect(besides).toEqual([]);
    const second = calendarOf(moved!);
    expect(second.event.sequence).toBeGreaterThan(first.event.sequence);
    expect(second.event.startDate.toJSDate().toISOString()).toBe(changed.body.time.startsAt);
    expect(second.event.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(await mails('keeper', room)).toHaveLength(named + 2);

    await stage.as('keeper').post(`${root}/bookings/${booking.id}/cancel`, { reason: 'power cut' });
    const [cancelled, ...more] = (await mails('neighbour', room)).slice(2);
    expect(more).toEqual([]);
    const third = calendarOf(cancelled!);
    expect([third.method, third.event.uid]).toEqual(['CANCEL', first.event.uid]);
    expect(third.event.sequence).toBeGreaterThan(second.event.sequence);
    expect(cancelled!.subject).toContain('power cut');
    // nobody is told of the own act
    expect(await mails('keeper', room)).toHaveLength(named + 2);
  });
});

describe('a batch', () => {
  /** So many requests for one room, as people would have sent them by and by. */
  async function requests(room: ResourceDetail, count: number): Promise<Item[]> {
    const one = await stage.book('officer', room, { date: stage.day(8), from: '00:00', to: '01:00' });
    await stage.city.query('drop table if exists copies');
    await stage.city.query(
      'create temp table copies as select b.*, n from plugin_booking.booking b, generate_series(1, $2::int) n where b.id = $1',
      [one.id, count - 1],
    );
    await stage.city.query(`update copies set id = gen_random_uuid(), number = nextval('plugin_booking.booking_number'),
      starts_at = starts_at + n * interval '1 hour', ends_at = ends_at + n * interval '1 hour'`);
    await stage.city.query('alter table copies drop column n');
    await stage.city.query('insert into plugin_booking.booking select * from copies');
    await stage.city.query(
      `insert into plugin_booking.booking_span select id, resource_id, tstzrange(starts_at, ends_at, '[)') from copies`,
    );
    return stage.city.query<Item>(
      'select id, version from plugin_booking.booking where resource_id = $1 order by starts_at',
      [room.id],
    );
  }
  const became = (state: string, by: string, items: readonly Item[]) =>
    stage.city.query(
      'update plugin_booking.booking set state = $2, version = 2, changed_by_name = $3, changed_at = now() where id = any($1)',
      [items.map(({ id }) => id), state, by],
    );

  // how long it takes is measured by `npm run bench -- booking-review`
  it('of 500, of which others decided or withdrew 50, has exact results, and mails once each', async () => {
    const room = await stage.venue();
    const items = await requests(room, 500);
    expect(items).toHaveLength(500);
    const [theirs, withdrawn, mine] = [items.slice(0, 25), items.slice(25, 50), items.slice(50)];
    await became('approved', '另一位', theirs);
    await became('cancelled', '人員 officer', withdrawn);
    const results = await decide('keeper', items, 'approve', '請準時');
    expect(results.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    const outcomes = (part: readonly Item[]) => {
      const ids = new Set(part.map(({ id }) => id));
      const found = results.filter(({ id }) => ids.has(id)).map((one) => ({ ...one, id: '', at: '' }));
      return [...new Set(found.map((one) => JSON.stringify(one)))].map((one) => JSON.parse(one) as DecisionResult);
    };
    expect(outcomes(mine)).toEqual([{ id: '', outcome: 'decided', at: '' }]);
    const taken = { id: '', outcome: 'taken', at: '' };
    expect(outcomes(theirs)).toEqual([{ ...taken, by: '另一位', verdict: 'approve' }]);
    expect(outcomes(withdrawn)).toEqual([{ ...taken, by: '人員 officer', verdict: null }]);
    const told = await mails('officer', room);
    expect(told).toHaveLength(450);
    expect(new Set(told.map((mail) => calendarOf(mail).event.uid)).size).toBe(450);
  }, 120_000);

  it('of rejections gives every slot back, and is not larger than that', async () => {
    const room = await stage.venue();
    const items = await requests(room, 40);
    const results = await decide('keeper', items, 'reject', '停用');
    expect(new Set(results.map(({ outcome: one }) => one))).toEqual(new Set(['decided']));
    const [held] = await stage.city.query<{ count: string }>(
      'select count(*) from plugin_booking.booking_span where resource_id = $1',
      [room.id],
    );
    expect(Number(held?.count)).toBe(0);
    const many = Array.from({ length: 501 }, () => ({ id: randomUUID(), version: 1 }));
    expect(outcome(await post('keeper', many))).toBe('422 invalid-input');
    expect(new Set((await decide('keeper', many.slice(1))).map((one) => one.outcome))).toEqual(new Set(['refused']));
  }, 60_000);
});
