import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarEvent, NotificationPage } from '@tessera/contracts';
import { timeIn } from '@tessera/sdk';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import type { CheckedIn, SpotCheckItem } from '../server/check-in/check-in.schemas.js';
import { doorCode } from '../server/check-in/door-code.js';
import type { Display, Door, MadeDisplay } from '../server/display/display.schemas.js';
import type { Lobby } from '../server/lobby/lobby.schemas.js';
import type { ResourceDetail } from '../server/resources/resource.schemas.js';
import { type BookingStage, bookingStage, outcome, type Person, root } from './booking-stage.js';

let stage: BookingStage;
beforeAll(async () => {
  stage = await bookingStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const minute = 60_000;
const fromNow = (minutes: number) => new Date(Date.now() + minutes * minute);
/** Where it is day now: none begins or ends there while the specs run. */
const daylightZone = (): string => {
  const hour = timeIn(new Date(), 'Asia/Taipei');
  return hour > '03' && hour < '21' ? 'Asia/Taipei' : 'America/New_York';
};
const bookings = `${root}/bookings`;
const read = async (person: Person, id: string) =>
  (await stage.as(person).get<BookingDetail>(`${bookings}/${id}`)).body;

/** An approved booking that begins and ends so many minutes from now. */
async function approved(person: Person, venue: ResourceDetail, from: number, to: number, more: object = {}) {
  const booking = await stage.book(person, venue, { ...more, date: stage.day(9) });
  await stage.shift(booking.id, fromNow(from), fromNow(to));
  await stage.city.query(`update plugin_booking.booking set state = 'approved' where id = $1`, [booking.id]);
  return booking;
}
const makeDisplay = async (venueId: string, input: object, by: Person = 'keeper') => {
  const answer = await stage.as(by).post<MadeDisplay>(`${root}/resources/${venueId}/displays`, input);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};

describe('checking in', () => {
  const checkIn = (person: Person, id: string) => stage.as(person).post<BookingDetail>(`${bookings}/${id}/check-in`);
  const byCode = (person: Person, code: string) => stage.as(person).post<CheckedIn>(`${root}/check-in`, { code });

  it('is possible from a quarter of an hour before to the grace, for applicant and keeper, once', async () => {
    const venue = await stage.venue({ checkIn: true, checkInGrace: 15 });
    const booking = await approved('clerk', venue, 16, 60);
    expect(outcome(await checkIn('clerk', booking.id))).toBe('409 booking:check-in-too-early');
    expect((await read('clerk', booking.id)).may.checkIn).toBe(false);
    await stage.shift(booking.id, fromNow(14), fromNow(60));
    expect((await read('clerk', booking.id)).may.checkIn).toBe(true);
    expect(outcome(await checkIn('officer', booking.id))).toBe('404 not-found');
    const { body } = await checkIn('clerk', booking.id);
    expect(body.checkedInAt).not.toBeNull();
    expect((await checkIn('keeper', booking.id)).body.version).toBe(body.version);
    const late = await approved('clerk', venue, -16, -15.5);
    expect(outcome(await checkIn('keeper', late.id))).toBe('409 booking:check-in-too-late');
    const free = await approved('clerk', await stage.venue(), -1, 30);
    expect((await read('clerk', free.id)).may.checkIn).toBe(false);
    expect(outcome(await checkIn('clerk', free.id))).toBe('409 booking:no-check-in');
    expect(outcome(await checkIn('clerk', (await stage.book('clerk', venue)).id))).toBe('409 booking:booking-moved-on');
  });

  it('goes by the code at the door, the printed one and the one that changes, to the own booking there', async () => {
    const venue = await stage.venue({ checkIn: true });
    const [mine, later] = [await approved('clerk', venue, -5, 30), await approved('clerk', venue, 120, 180)];
    const { secret: printed, display: sheet } = await makeDisplay(venue.id, { purpose: 'check-in', label: '門上' });
    expect(outcome(await byCode('officer', printed))).toBe('404 booking:nothing-to-check-in');
    expect((await byCode('clerk', printed)).body).toMatchObject({ bookingId: mine.id, already: false });
    expect((await byCode('clerk', printed)).body).toMatchObject({ bookingId: mine.id, already: true });
    expect((await read('clerk', later.id)).checkedInAt).toBeNull();
    const { display, secret } = await makeDisplay(venue.id, { label: '門口' });
    const [row] = await stage.city.query<{ hash: Buffer }>(
      'select hash from plugin_booking.resource_secret where id = $1',
      [display.id],
    );
    const second = await approved('officer', venue, 31, 60);
    await stage.shift(mine.id, fromNow(-60), fromNow(-1));
    await stage.shift(second.id, fromNow(1), fromNow(60));
    const code = (seconds: number) => doorCode(row!.hash, display.id, new Date(Date.now() + seconds * 1000));
    // what opens the display checks nobody in, and neither does a code from before
    for (const wrong of [secret, code(-200), 'tpt_x', 'x', code(0).replace(/.$/, '')])
      expect(outcome(await byCode('officer', wrong))).toBe('422 booking:door-code-over');
    expect((await byCode('officer', code(0))).body).toMatchObject({ bookingId: second.id, resource: venue.name });
    for (const id of [sheet.id, display.id]) await stage.as('keeper').delete(`${root}/displays/${id}`);
    for (const gone of [printed, code(0)])
      expect(outcome(await byCode('officer', gone))).toBe('422 booking:door-code-over');
  });

  it('frees what nobody came to, tells the applicant, and offers what is left to those who wait', async () => {
    const venue = await stage.venue({ checkIn: true, checkInGrace: 5 });
    const lazy = await approved('officer', venue, -6, 180);
    const here = await approved('clerk', await stage.venue({ checkIn: true, checkInGrace: 5 }), -6, 60);
    await stage.city.query('update plugin_booking.booking set checked_in_at = now() where id = $1', [here.id]);
    const seen = await approved('clerk', await stage.venue({ checkIn: true, checkInGrace: 5 }), -6, 60);
    expect(outcome(await stage.as('keeper').post(`${bookings}/${seen.id}/attendance`, { seen: true }))).toBe('200');
    const inTime = await approved('clerk', await stage.venue({ checkIn: true, checkInGrace: 15 }), -6, 60);
    const [late, early] = [await approved('neighbour', venue, 300, 360), await approved('clerk', venue, 400, 460)];
    await stage.city.query(`delete from plugin_booking.booking_span where booking_id = any($1::uuid[])`, [
      [late.id, early.id],
    ]);
    await stage.city.query(`update plugin_booking.booking set state = 'queued' where id = any($1::uuid[])`, [
      [late.id, early.id],
    ]);
    for (const [id, from, to] of [
      [late.id, 30, 90],
      [early.id, -6, 60],
    ] as const)
      await stage.shift(id, fromNow(from), fromNow(to));
    await Promise.all([stage.runJob('follow-time'), stage.runJob('follow-time')]);
    const states = await Promise.all(
      (
        [
          ['officer', lazy],
          ['clerk', here],
          ['clerk', seen],
          ['clerk', inTime],
          ['neighbour', late],
          ['clerk', early],
        ] as const
      ).map(async ([person, { id }]) => (await read(person, id)).state),
    );
    expect(states).toEqual(['no-show', 'approved', 'approved', 'approved', 'offered', 'lapsed']);
    expect(
      await stage.city.query('select 1 from plugin_booking.booking_span where booking_id = $1', [lazy.id]),
    ).toEqual([]);
    await stage.eventually(async () => {
      const told = await stage.city.query(
        `select 1 from core.notification where kind = 'booking.booking-released' and account_id = $1`,
        [stage.city.people.officer],
      );
      return told.length === 1;
    });
  });

  it('ends what nobody decided before it began, while the agency has booking on', async () => {
    const venue = await stage.venue();
    const [waiting, ahead] = [
      await stage.book('clerk', venue),
      await stage.book('clerk', venue, { date: stage.day(8) }),
    ];
    await stage.shift(waiting.id, fromNow(-1), fromNow(60));
    await stage.as('system').put('/api/plugins/booking/enablement', { agency: 'A', enabled: false, reason: '試' });
    await stage.runJob('follow-time');
    const [row] = await stage.city.query<{ state: string }>('select state from plugin_booking.booking where id = $1', [
      waiting.id,
    ]);
    await stage.as('system').put('/api/plugins/booking/enablement', { agency: 'A', enabled: null, reason: '試' });
    expect(row?.state).toBe('waiting');
    await stage.eventually(async () => {
      await stage.runJob('follow-time');
      return (await read('clerk', waiting.id)).state === 'lapsed';
    });
    expect((await read('clerk', ahead.id)).state).toBe('waiting');
  });

  it('is checked on the spot by keepers, from a list of what is approved today', async () => {
    const venue = await stage.venue({ checkIn: true, zone: daylightZone() });
    const [running, coming] = [await approved('clerk', venue, -5, 1), await approved('clerk', venue, 1, 2)];
    const list = async (person: Person) =>
      stage.as(person).get<{ items: SpotCheckItem[] }>(`${root}/spot-checks?limit=100`);
    const mine = (await list('keeper')).body.items.filter(({ resource }) => resource.id === venue.id);
    expect(mine.map(({ id, open, begun }) => [id, open, begun])).toEqual([
      [running.id, true, true],
      [coming.id, true, false],
    ]);
    expect((await list('clerk')).body.items).toEqual([]);
    const look = (person: Person, id: string, seen: boolean) =>
      stage.as(person).post<BookingDetail>(`${bookings}/${id}/attendance`, { seen });
    expect(outcome(await look('clerk', running.id, true))).toBe('403 forbidden');
    expect(outcome(await look('keeper', coming.id, true))).toBe('409 booking:spot-check-too-early');
    expect((await look('keeper', running.id, false)).body.attendance).toBe('not-seen');
    expect((await look('chief', running.id, true)).body.attendance).toBe('seen');
  });
});

describe('the door display', () => {
  const show = (secret: string) => stage.city.portal.client().get<Door>(`${root}/display?token=${secret}`);

  it('shows now and next to whoever passes, as far as the agency lets it', async () => {
    const venue = await stage.venue({ zone: daylightZone(), checkIn: true, site: '市政大樓', floor: '6F' });
    const { secret, address, picture, display } = await makeDisplay(venue.id, { label: '門口' });
    expect(new URL(address).pathname + new URL(address).search).toBe(`/open/booking/door?token=${secret}`);
    expect(picture).toMatch(/^data:image\/svg/);
    expect((await show(secret)).body).toMatchObject({
      blocks: [],
      resource: { name: venue.name, site: '市政大樓', floor: '6F' },
    });
    await approved('clerk', venue, -5, 2, { purpose: '局務會議' });
    await stage.shift(
      (await stage.book('officer', venue, { purpose: '評選', date: stage.day(9) })).id,
      fromNow(2),
      fromNow(4),
    );
    const { body } = await show(secret);
    expect(body.blocks).toMatchObject([
      { title: '局務會議', unit: 'A-U', kind: 'approved' },
      { title: '評選', unit: 'A', kind: 'waiting' },
    ]);
    expect(body.checkIn?.picture).toMatch(/^data:image\/svg/);
    expect(JSON.stringify(body)).not.toMatch(/clerk|officer|meeting/);
    await stage.settings({ gridDetail: 'none' });
    await stage.eventually(async () => (await show(secret)).body.blocks[0]?.title === '');
    expect((await show(secret)).body.blocks[0]?.unit).toBe('');
    await stage.settings({ gridDetail: 'purpose' });
    const { body: list } = await stage.as('keeper').get<{ items: Display[] }>(`${root}/resources/${venue.id}/displays`);
    expect(list.items).toMatchObject([
      {
        id: display.id,
        label: '門口',
        lastUsedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        madeBy: expect.any(String),
      },
    ]);
    expect(JSON.stringify(list)).not.toContain(secret);
  });

  it('is made and revoked by keepers and administrators alone, with a log that knows no secret', async () => {
    const venue = await stage.venue();
    const path = `${root}/resources/${venue.id}/displays`;
    expect(outcome(await stage.as('clerk').post(path, { label: 'x' }))).toBe('403 forbidden');
    expect(outcome(await stage.as('other-chief').get(path))).toBe('403 forbidden');
    expect(outcome(await stage.as('keeper').post(path, { label: '' }))).toBe('422 invalid-input');
    expect(
      outcome(await stage.as('keeper').post(`${root}/resources/${(await stage.driver()).id}/displays`, { label: 'x' })),
    ).toBe('422 booking:has-no-door');
    const { display, secret } = await makeDisplay(venue.id, { label: '門口' }, 'chief');
    expect(outcome(await stage.as('clerk').delete(`${root}/displays/${display.id}`))).toBe('403 forbidden');
    expect(outcome(await stage.as('keeper').delete(`${root}/displays/${display.id}`))).toBe('204');
    expect(outcome(await stage.as('keeper').delete(`${root}/displays/${display.id}`))).toBe('404 not-found');
    const lines = await stage.city.query<{ action: string; body: unknown }>(
      `select action, body from core.audit_entry where subject_id = $1 order by at`,
      [display.id],
    );
    expect(lines.map(({ action }) => action)).toEqual(['display.make', 'display.revoke']);
    expect(JSON.stringify(lines)).not.toContain(secret);
    expect(outcome(await show(secret))).toBe('401 token-refused');
  });

  it('closes with its resource, and while booking is off for the agency', async () => {
    const venue = await stage.venue();
    const { secret } = await makeDisplay(venue.id, { label: '門口' });
    const { secret: printed } = await makeDisplay(venue.id, { purpose: 'check-in', label: '紙' });
    expect(outcome(await show(secret))).toBe('200');
    expect(outcome(await show(printed))).toBe('401 token-refused');
    const switchTo = (enabled: boolean | null) =>
      stage.as('system').put('/api/plugins/booking/enablement', { agency: 'A', enabled, reason: '試' });
    await switchTo(false);
    await stage.eventually(async () => outcome(await show(secret)) === '401 token-refused');
    await switchTo(null);
    await stage.eventually(async () => outcome(await show(secret)) === '200');
    await stage.city.query('update plugin_booking.resource set deleted_at = now() where id = $1', [venue.id]);
    expect(outcome(await show(secret))).toBe('401 token-refused');
  });
});

describe('the lobby of an online venue', () => {
  const link = 'https://meet.example.gov.tw/room-7f3a';
  const open = (person: Person, id: string) => stage.as(person).get<Lobby>(`${root}/resources/${id}/lobby`);
  const online = (more: object = {}) =>
    stage.venue({ online: true, meetingLink: link, linkFor: 'invited', whoMayBook: 'agency', ...more });

  it('tells the link to those whom the meeting expects, from ten minutes before to the end, and to nobody else', async () => {
    const venue = await online();
    const invited = [stage.city.people.neighbour!];
    const meeting = await approved('clerk', venue, 12, 60, { invited });
    expect((await open('clerk', venue.id)).body).toMatchObject({ join: null, next: { id: meeting.id, mine: true } });
    await stage.shift(meeting.id, fromNow(9), fromNow(60));
    // who is invited from an agency that may not book it is let in all the same
    for (const person of ['clerk', 'neighbour'] as const)
      expect((await open(person, venue.id)).body.join).toEqual({ meetingId: meeting.id, link });
    expect((await open('officer', venue.id)).body.join).toBeNull();
    expect(outcome(await open('junior', venue.id))).toBe('404 not-found');
    for (const path of ['', '/lobby', `/week?from=${stage.day(0)}`]) {
      const { body } = await stage.as('officer').get(`${root}/resources/${venue.id}${path}`);
      expect(JSON.stringify(body)).not.toContain('room-7f3a');
    }
    await stage.shift(meeting.id, fromNow(-60), fromNow(-1));
    expect((await open('clerk', venue.id)).body.join).toBeNull();
    expect(outcome(await open('neighbour', venue.id))).toBe('404 not-found');
  });

  it('is where invited people are led by bell and calendar, once the meeting is sure and until it is called off', async () => {
    const venue = await online({ name: '視訊室' });
    const booking = await stage.book('clerk', venue, {
      ...{ purpose: '跨局協調', date: stage.day(9), invited: [stage.city.people.neighbour!, stage.city.people.clerk!] },
    });
    const told = async (person: Person) => {
      const { body } = await stage.as(person).get<NotificationPage>('/api/notifications');
      return body.items.filter(({ kind }) => kind.startsWith('booking.meeting-')).map(({ kind, link }) => [kind, link]);
    };
    const query = new URLSearchParams({
      ...{ from: fromNow(0).toISOString(), to: fromNow(30 * 24 * 60).toISOString(), sources: 'booking.bookings' },
    });
    const shown = async () => {
      const { body } = await stage.as('neighbour').get<string>(`/api/calendar-sources/events?${query}`);
      expect(JSON.stringify(body)).not.toContain('room-7f3a');
      const lines = String(body).trim().split('\n');
      const events = lines.flatMap((line) => (JSON.parse(line) as { events?: CalendarEvent[] }).events ?? []);
      const meetings = events.filter(({ title }) => title.includes('跨局協調'));
      return meetings.map(({ title, place, link: path }) => [title, place, path]);
    };
    expect(await shown()).toEqual([]);
    const items = [{ id: booking.id, version: booking.version }];
    await stage.as('keeper').post(`${root}/reviews`, { verdict: 'approve', items });
    const lobby = `/booking/lobby/${venue.id}`;
    await stage.eventually(async () => (await told('neighbour')).length > 0);
    expect(await told('neighbour')).toEqual([['booking.meeting-invited', lobby]]);
    expect(await shown()).toEqual([['跨局協調', '視訊室', lobby]]);
    await stage.as('clerk').post(`${bookings}/${booking.id}/cancel`, {});
    await stage.eventually(async () => (await told('neighbour')).length > 1);
    expect((await told('neighbour'))[0]).toEqual(['booking.meeting-called-off', '/booking']);
    expect([await told('clerk'), await shown()]).toEqual([[], []]);
  });

  it('is open to all who may book where the venue says so, and is no page of other venues', async () => {
    const venue = await online({ linkFor: 'all' });
    await approved('clerk', venue, -1, 30);
    expect((await open('officer', venue.id)).body.join?.link).toBe(link);
    expect(outcome(await open('neighbour', venue.id))).toBe('404 not-found');
    expect(outcome(await open('officer', (await stage.venue()).id))).toBe('404 not-found');
  });
});
