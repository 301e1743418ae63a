import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { endedMeetingEntry } from '../feeds/meeting-entry.js';
import { newsLines } from './news-lines.js';
import { resultCalendars } from './result-calendars.js';

const booking = (id: string, state: StoredBooking['state'], more: Partial<StoredBooking> = {}): StoredBooking =>
  ({
    id,
    number: '12',
    state,
    seriesId: null,
    applicantId: 'a',
    bookedBy: 'a',
    invited: [],
    resourceId: 'r',
    driverId: null,
    driverName: null,
    resourceName: '第一會議室',
    site: '市政大樓',
    unitName: '救助科',
    destination: '',
    purpose: '週會',
    startsAt: new Date('2026-03-12T01:00:00.000Z'),
    endsAt: new Date('2026-03-12T02:00:00.000Z'),
    changedAt: new Date('2026-03-01T00:00:00.000Z'),
    sequence: 1,
    version: 2,
    ...more,
  }) as unknown as StoredBooking;
const week = (id: string, weeks: number, state: StoredBooking['state']) =>
  booking(id, state, {
    seriesId: 's',
    startsAt: new Date(Date.UTC(2026, 2, 12 + 7 * weeks, 1)),
    endsAt: new Date(Date.UTC(2026, 2, 12 + 7 * weeks, 2)),
  });
const told = (lines: ReturnType<typeof newsLines>) =>
  lines.map(({ kind, bookings, subject }) => `${kind} ${bookings.map(({ id }) => id).join('+')} (${subject})`);

describe('news of several bookings', () => {
  it('of a series that turned out alike is one, its first time first', () => {
    const lines = newsLines([
      { before: null, after: week('c', 2, 'waiting') },
      { before: null, after: week('a', 0, 'waiting') },
      { before: null, after: week('b', 1, 'awaiting-superior') },
    ]);
    expect(told(lines)).toEqual(['booking-submitted a+c (a 2 +1)', 'superior-asked b (b 2)']);
  });

  it('that have nothing to do with each other is one for each', () => {
    const decided = (id: string) => ({ before: booking(id, 'waiting'), after: booking(id, 'approved') });
    expect(told(newsLines([decided('a'), decided('b')]))).toEqual([
      'booking-approved a (a 2)',
      'booking-approved b (b 2)',
    ]);
  });

  it('tells of a dispatch that comes to nothing as it was, and by the version that ended it', () => {
    const before = booking('a', 'approved', { driverId: 'd', driverName: '王', version: 2 });
    const after = booking('a', 'cancelled', { driverId: 'd', driverName: '王', version: 3 });
    const line = newsLines([{ before, after }]).find(({ kind }) => kind === 'dispatch-cancelled');
    expect([line?.bookings[0].state, line?.subject]).toEqual(['approved', 'a 3']);
  });
});

describe('calendars of a mail', () => {
  const reader = { name: '王小明', mail: 'wang@example.gov', locale: 'zh-Hant' as const };
  const sender = { mail: 'portal@example.gov', address: (path: string) => `https://portal.example${path}` };

  it('invite to one booking; those of a series go together, to be taken over whole', () => {
    const [one] = resultCalendars([booking('a', 'approved')], 'REQUEST', reader, sender);
    expect(one).toMatchObject({ name: 'booking.ics', mediaType: 'text/calendar; method=REQUEST; charset=utf-8' });
    const series = [week('a', 0, 'approved'), week('b', 1, 'approved')];
    const [both, ...others] = resultCalendars(series, 'REQUEST', reader, sender);
    const calendar = new ICAL.Component(ICAL.parse(both!.content));
    expect([others, calendar.getFirstPropertyValue('method')]).toEqual([[], 'PUBLISH']);
    expect(one!.content).toContain('ATTENDEE');
    expect(both!.content).not.toContain('ATTENDEE');
    expect(calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'))).toEqual([
      'booking-a',
      'booking-b',
    ]);
  });

  it('lead who is invited to the lobby, and end as cancelled whatever became of the booking', () => {
    const before = booking('a', 'approved', { invited: ['g'] });
    const [line] = newsLines([{ before, after: booking('a', 'waiting', { sequence: 2 }) }]).filter(
      ({ to }) => to === 'guests',
    );
    const [file] = resultCalendars(line!.bookings, 'CANCEL', reader, { ...sender, entry: endedMeetingEntry });
    const event = new ICAL.Component(ICAL.parse(file!.content)).getFirstSubcomponent('vevent')!;
    const shown = ['status', 'sequence', 'summary', 'location', 'description'].map((name) =>
      event.getFirstPropertyValue(name),
    );
    const lobby = 'https://portal.example/booking/lobby/r';
    expect(shown).toEqual(['CANCELLED', 2, '週會', '第一會議室', lobby]);
  });

  it('of a long series are several files, each small enough for a mail', () => {
    const long = Array.from({ length: 157 }, (_one, at) =>
      booking(`id-${at}`, 'approved', { purpose: '用途'.repeat(250), destination: '地點'.repeat(100) }),
    );
    const files = resultCalendars(long, 'REQUEST', reader, sender);
    expect(files.map(({ name }) => name)).toEqual(['booking.ics', 'booking-2.ics']);
    const sizes = files.map(({ content }) => Buffer.byteLength(content));
    expect(Math.max(...sizes)).toBeLessThan(128 * 1024);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(256 * 1024);
  });
});
