import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { type CalendarEntry, calendarText, entryUid } from './booking-calendar.js';

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: entryUid('0198f6a0-0000-7000-8000-000000000001'),
  sequence: 3,
  startsAt: new Date('2026-03-29T00:30:00.000Z'),
  endsAt: new Date('2026-03-29T02:00:00.000Z'),
  changedAt: new Date('2026-03-01T08:00:00.000Z'),
  state: 'confirmed',
  summary: '第一會議室；"急難救助", 個案研討\\視訊',
  location: '市政大樓 3F, 東側; 會議室',
  description: '第一行\r\n第二行\u0007',
  url: 'https://portal.example/booking/bookings/1',
  ...more,
});
const people = {
  organizer: { name: '會議室 "A"; B', mail: 'portal@example.gov' },
  attendee: { name: '王\n小明', mail: 'wang@example.gov' },
};

/** The events of a calendar, as an independent library reads it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { method: calendar.getFirstPropertyValue('method'), name: calendar.getFirstPropertyValue('name'), events };
};

describe('a booking as iCalendar', () => {
  it('is read back as it was, by two libraries', () => {
    const text = calendarText({ method: 'REQUEST', entries: [entry(people)] });
    const { method, events } = read(text);
    const [event] = events;
    expect(method).toBe('REQUEST');
    expect(event).toMatchObject({
      uid: 'booking-0198f6a0-0000-7000-8000-000000000001',
      sequence: 3,
      summary: '第一會議室；"急難救助", 個案研討\\視訊',
      location: '市政大樓 3F, 東側; 會議室',
      description: '第一行\n第二行\uFFFD',
    });
    expect(event!.startDate.toJSDate().toISOString()).toBe('2026-03-29T00:30:00.000Z');
    expect(event!.endDate.toJSDate().toISOString()).toBe('2026-03-29T02:00:00.000Z');
    expect(event!.organizer).toBe('mailto:portal@example.gov');
    const [attendee] = event!.attendees;
    expect(attendee!.getFirstValue()).toMatch(/^mailto:wang@example\.gov$/i);
    expect(attendee!.getParameter('partstat')).toBe('ACCEPTED');

    const [other] = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
    expect(other).toMatchObject({ type: 'VEVENT', status: 'CONFIRMED', location: '市政大樓 3F, 東側; 會議室' });
  });

  it('has lines of at most 75 octets that end as the standard says', () => {
    const lines = calendarText({ entries: [entry({ ...people, description: '場地'.repeat(400) })] }).split('\r\n');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  });

  it('is equal to the letter as long as nothing changes', () => {
    const made = () => calendarText({ name: '借用', entries: [entry(), entry({ uid: 'b', state: 'tentative' })] });
    expect(made()).toBe(made());
    expect(read(made())).toMatchObject({ method: null, name: '借用' });
  });

  it('tells who subscribed when to look again, and nobody else', () => {
    const feed = ICAL.parse(calendarText({ lookAgainAfter: 3600, entries: [] }));
    const calendar = new ICAL.Component(feed);
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('PT1H');
    expect(calendarText({ entries: [entry()] })).not.toMatch(/REFRESH|TTL/);
  });

  it('takes one back', () => {
    const text = calendarText({ method: 'CANCEL', entries: [entry({ state: 'cancelled', sequence: 4, ...people })] });
    const { method, events } = read(text);
    expect(method).toBe('CANCEL');
    expect(events[0]!.sequence).toBe(4);
    expect(events[0]!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('escapes its name', () => {
    const text = calendarText({ name: '本府, "東側"; B1\\2', entries: [] });
    expect(text).toContain('\r\nX-WR-CALNAME:本府\\, "東側"\\; B1\\\\2\r\n');
    expect(text).toContain('\r\nNAME:本府\\, "東側"\\; B1\\\\2\r\n');
  });

  it('of nothing is still a calendar', () => {
    expect(read(calendarText({ name: '我的借用', entries: [] })).events).toEqual([]);
  });
});
