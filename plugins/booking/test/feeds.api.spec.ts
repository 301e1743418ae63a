import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CalendarEvent, type DashboardView, emptyDifference, type MadePersonalToken } from '@tessera/contracts';
import ICAL from 'ical.js';
import ical from 'node-ical';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import type { ResourceDetail } from '../server/resources/resource.schemas.js';
import type { BookingsToReview, NextBookings, VenueChoices, VenueToday } from '../server/tiles/tile.schemas.js';
import { type BookingStage, bookingStage, outcome, type Person, root } from './booking-stage.js';

let stage: BookingStage;
let venue: ResourceDetail;
let booking: BookingDetail;
const secrets = new Map<Person, string>();
beforeAll(async () => {
  stage = await bookingStage();
  venue = await stage.venue({ keepers: [stage.city.people.keeper!, null], name: '第一會議室' });
  booking = await stage.book('officer', venue, { purpose: '急難救助, "個案"; 研討', from: '09:00', to: '10:30' });
}, 60_000);
afterAll(() => stage?.city.stop());

async function secretOf(person: Person): Promise<string> {
  const known = secrets.get(person);
  if (known) return known;
  const wish = { plugin: 'booking', purpose: 'calendar', label: '測試' };
  const { status, body } = await stage.as(person).post<MadePersonalToken>('/api/account/tokens', wish);
  if (status !== 201) throw new Error(JSON.stringify(body));
  secrets.set(person, body.secret);
  return body.secret;
}

/** As a calendar program asks: no cookie, only the address. */
const ask = async (person: Person, resource?: string, headers: Record<string, string> = {}) =>
  stage.city.portal
    .client()
    .get<string>(`${root}/${resource ? `resources/${resource}/` : ''}calendar.ics?token=${await secretOf(person)}`, {
      headers,
    });

/** What an independent library reads. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const seen = async (person: Person, resource?: string) => eventsIn((await ask(person, resource)).body);
describe('the feed of a resource', () => {
  it('is what two other programs understand', async () => {
    const answer = await ask('officer', venue.id);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.body).toContain('\r\nX-PUBLISHED-TTL:PT1H\r\n');
    const [event, ...others] = eventsIn(answer.body);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ sequence: 0, location: '測試大樓 第一會議室' });
    expect(event!.summary).toBe('急難救助, "個案"; 研討（第一會議室）');
    expect(event!.startDate.toJSDate().toISOString()).toBe(booking.time.startsAt);
    expect(event!.endDate.toJSDate().toISOString()).toBe(booking.time.endsAt);
    expect(event!.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    const [read] = Object.values(ical.sync.parseICS(answer.body)).filter((part) => part?.type === 'VEVENT');
    expect(read).toMatchObject({ type: 'VEVENT', status: 'TENTATIVE' });
  });

  it('is fetched whole only when it has changed', async () => {
    const tag = (await ask('officer', venue.id)).headers.get('etag')!;
    expect((await ask('officer', venue.id, { 'if-none-match': tag })).status).toBe(304);
    const more = await stage.book('clerk', venue, { from: '20:00', to: '21:00' });
    const after = await ask('officer', venue.id, { 'if-none-match': tag });
    expect([after.status, eventsIn(after.body).length]).toEqual([200, 2]);
    await stage.as('clerk').post(`${root}/bookings/${more.id}/cancel`, {});
    expect(await seen('officer', venue.id)).toHaveLength(1);
  });

  it('shows others as much as the agency lets them see, and a keeper all', async () => {
    const shown = async (person: Person) => {
      const [event] = await seen(person, venue.id);
      return `${event!.summary} | ${event!.description}`;
    };
    expect(await shown('neighbour')).toBe('急難救助, "個案"; 研討 | 審核中，尚未核准\n借用單位：A');
    await stage.settings({ gridDetail: 'unit' });
    await stage.eventually(async () => (await shown('neighbour')) === 'A | 審核中，尚未核准\n借用單位：A');
    await stage.settings({ gridDetail: 'none' });
    await stage.eventually(async () => (await shown('neighbour')) === '審核中 | 審核中，尚未核准');
    expect(await shown('keeper')).toContain('急難救助');
    expect(await shown('officer')).toContain('急難救助');
    await stage.settings({ gridDetail: 'purpose' });
  });

  it('is judged anew each time, and there is none of what one may not know of', async () => {
    const hidden = await stage.venue({ public: false });
    expect(outcome(await ask('neighbour', hidden.id))).toBe('404 not-found');
    expect(outcome(await stage.as('officer').get(`${root}/resources/${venue.id}/calendar.ics`))).toMatch(/^401 /);
    expect((await ask('keeper', hidden.id)).status).toBe(200);
    const secret = await secretOf('junior');
    expect((await ask('junior')).status).toBe(200);
    await stage.city.query(`update core.account set state = 'suspended' where name = 'junior'`);
    await stage.city.raise(`account:${stage.city.people.junior}`);
    await stage.eventually(
      async () => (await stage.city.portal.client().get(`${root}/calendar.ics?token=${secret}`)).status === 401,
    );
  });
});

describe('the feed of one’s own bookings', () => {
  it('follows them, and has those alone', async () => {
    const own = await stage.book('neighbour', await stage.venue(), { purpose: '協調會' });
    expect((await seen('neighbour')).map(({ summary }) => summary)).toEqual([expect.stringMatching(/^協調會（/)]);
    await stage
      .as('keeper')
      .post(`${root}/reviews`, { verdict: 'approve', items: [{ id: own.id, version: own.version }] });
    const [event] = await seen('neighbour');
    expect([event!.component.getFirstPropertyValue('status'), event!.sequence]).toEqual(['CONFIRMED', 1]);
    await stage.as('neighbour').post(`${root}/bookings/${own.id}/cancel`, {});
    expect(await seen('neighbour')).toEqual([]);
  });

  it('holds 90 days back', async () => {
    const old = await stage.book('reader', await stage.venue(), { purpose: '從前' });
    const back = (days: number) => new Date(Date.now() - days * 86_400_000);
    await stage.shift(old.id, back(89), back(88.9));
    expect(await seen('reader')).toHaveLength(1);
    await stage.shift(old.id, back(92), back(91.9));
    expect(await seen('reader')).toEqual([]);
  });
});

describe('one booking as a file', () => {
  it('is for who may read it, while it holds its time', async () => {
    const path = `${root}/bookings/${booking.id}/event.ics`;
    const answer = await stage.as('officer').get<string>(path);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="booking.ics"');
    expect(eventsIn(answer.body)).toHaveLength(1);
    expect((await stage.as('keeper').get(path)).status).toBe(200);
    expect(outcome(await stage.as('neighbour').get(path))).toBe('404 not-found');
    const gone = await stage.book('officer', venue, { from: '22:00', to: '23:00' });
    await stage.as('officer').post(`${root}/bookings/${gone.id}/cancel`, {});
    expect(outcome(await stage.as('officer').get(`${root}/bookings/${gone.id}/event.ics`))).toBe('404 not-found');
  });
});

describe('the calendar of the portal', () => {
  it('has one’s own bookings', async () => {
    const query = new URLSearchParams({
      from: new Date(Date.now()).toISOString(),
      to: new Date(Date.now() + 30 * 86_400_000).toISOString(),
      sources: 'booking.bookings',
    });
    const events = async (person: Person) => {
      const { body } = await stage.as(person).get<{ items: CalendarEvent[] }>(`/api/calendar-sources/events?${query}`);
      return JSON.stringify(body);
    };
    expect(await events('officer')).toContain(booking.id);
    expect(await events('clerk')).not.toContain(booking.id);
  });
});

describe('tiles', () => {
  const boards = new Map<Person, string>();
  /** Data of the three tiles, the venue chosen in the last one. */
  async function tiles(person: Person, chosen = venue.id) {
    const client = stage.as(person);
    if (!boards.has(person)) {
      const { body } = await client.post<DashboardView>('/api/dashboards', { name: '借用' });
      boards.set(person, body.key);
    }
    const key = boards.get(person)!;
    const { body: now } = await client.get<DashboardView>(`/api/dashboards/${key}`);
    const added = ['next', 'review', 'today'].map((tile, row) => ({
      ...{ id: tile, plugin: 'booking', tile, locks: [] },
      settings: tile === 'today' ? { venue: chosen } : { count: 10 },
      rect: { x: 0, y: row * 8, w: 12, h: 8 },
    }));
    const saved = await client.put(`/api/dashboards/${key}`, {
      version: now.version,
      difference: { ...emptyDifference(), added },
    });
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body));
    const { body } = await client.get<string>(`/api/home/tiles?dashboard=${key}`);
    const lines = String(body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { placement?: string; data?: unknown });
    const of = <Data>(id: string) => lines.find(({ placement }) => placement === id)?.data as Data;
    return { next: of<NextBookings>('next'), review: of<BookingsToReview>('review'), today: of<VenueToday>('today') };
  }

  it('show what lies ahead, what waits for a word, and the day of a venue', async () => {
    const soon = await stage.book('officer', venue, {
      date: stage.day(3),
      from: '00:00',
      to: '00:30',
      purpose: '晨會',
    });
    await stage.shift(soon.id, new Date(Date.now() - 60_000), new Date(Date.now() + 60_000));
    const own = await tiles('officer');
    expect(own.next.items.map(({ id }) => id)).toEqual([soon.id, booking.id]);
    expect(own.next).toMatchObject({ total: 2, items: [{ checkInUntil: null, state: 'waiting' }, {}] });
    expect(own.review).toMatchObject({ keeps: false, count: 0, items: [] });
    expect(own.today.items).toMatchObject([{ id: soon.id, title: '晨會', state: 'mine' }]);
    const kept = await tiles('keeper');
    expect(kept.review.keeps).toBe(true);
    expect(kept.review.items.map(({ id }) => id)).toEqual(expect.arrayContaining([soon.id, booking.id]));
    expect(kept.review.oldest).not.toBeNull();
    expect((await tiles('neighbour')).today.items).toMatchObject([{ title: '晨會', state: 'waiting' }]);
  });

  it('show nothing of a venue that is not there for the reader', async () => {
    const hidden = await stage.venue({ public: false });
    expect((await tiles('neighbour', hidden.id)).today).toMatchObject({ venue: null, gone: true, items: [] });
    expect((await tiles('neighbour', 'nothing')).today).toMatchObject({ venue: null, gone: false });
  });

  it('offer the venues that one may see', async () => {
    const hidden = await stage.venue({ public: false });
    const offered = async (person: Person) =>
      (await stage.as(person).get<VenueChoices>(`${root}/tiles/venues`)).body.items.map(({ value }) => value);
    expect(await offered('neighbour')).toContain(venue.id);
    expect(await offered('neighbour')).not.toContain(hidden.id);
    expect(await offered('keeper')).toContain(hidden.id);
  });
});

describe('booking switched off', () => {
  const switchTo = (agency: string, enabled: boolean | null) =>
    stage.as('system').put('/api/plugins/booking/enablement', { agency, enabled });

  it('for the agency whose resource it is closes its feeds, lists and tiles to everybody', async () => {
    const own = await stage.book('neighbour', venue, { from: '18:00', to: '19:00' });
    expect(await seen('neighbour')).toHaveLength(1);
    await switchTo('A', false);
    try {
      await stage.eventually(async () => (await seen('neighbour')).length === 0);
      expect(outcome(await ask('neighbour', venue.id))).toBe('404 not-found');
      expect(outcome(await stage.as('neighbour').get(`${root}/bookings/${own.id}/event.ics`))).toBe('404 not-found');
      expect((await stage.as('neighbour').get<VenueChoices>(`${root}/tiles/venues`)).body.items).toEqual([]);
      // and the consumer's own switch every door of it
      expect(outcome(await ask('officer'))).toBe('401 token-refused');
      expect(outcome(await stage.as('keeper').get(`${root}/reviews`))).toBe('404 plugin-disabled');
    } finally {
      await switchTo('A', null);
    }
    await stage.eventually(async () => (await seen('neighbour')).length === 1);
  });
});

describe('an agency that is merged into another', () => {
  it('hands on what it lends and whom it lends to, with all that was booked', async () => {
    const { A, B } = stage.city.agencies as Record<'A' | 'B', string>;
    const lent = await stage.venue(
      { agencyId: B, keepers: [stage.city.people.neighbour!, null], whoMayBook: 'agency' },
      'other-chief',
    );
    const listed = await stage.venue({ whoMayBook: 'listed', listed: [B] });
    const made = await stage.book('neighbour', lent);
    expect(outcome(await stage.as('officer').get(`${root}/resources/${lent.id}`))).toBe('404 not-found');
    expect(outcome(await stage.as('system').post('/api/agencies/B/merge', { into: 'A' }))).toBe('200');
    const resource = async () => (await stage.as('chief').get<ResourceDetail>(`${root}/resources/${lent.id}`)).body;
    await stage.eventually(async () => (await resource()).agency?.id === A);
    expect((await resource()).may).toMatchObject({ update: true, delete: true });
    // whom it was lent to are now one with those who lend it
    expect(outcome(await stage.as('officer').get(`${root}/resources/${lent.id}`))).toBe('200');
    expect((await stage.as('neighbour').get<BookingDetail>(`${root}/bookings/${made.id}`)).body.resource).toMatchObject(
      {
        agency: (await resource()).agency.name,
      },
    );
    const rows = await stage.city.query(
      `select bookers, (select count(*)::int from core.audit_entry where action = 'resource.take-over' and subject_id = $2) as lines
       from plugin_booking.resource where id = $1`,
      [listed.id, lent.id],
    );
    expect(rows).toEqual([{ bookers: [`A:${A}`], lines: 1 }]);
  });
});
