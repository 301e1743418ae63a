import { describe, expect, it } from '@jest/globals';
import type { Hours, OpenDays } from '../bookings/open-hours.js';
import { type ByMonth, closedByMonth, OpenPeriod, ZoneOffsets } from './open-time.js';

const taipei = 'Asia/Taipei';
const office: Hours = { opens: '08:00', closes: '18:00', openOn: 'working-days', slotMinutes: 60 };
const always: Hours = { opens: '00:00', closes: '24:00', openOn: 'every-day', slotMinutes: 60 };
const night: Hours = { opens: '22:00', closes: '06:00', openOn: 'every-day', slotMinutes: 60 };
const days: OpenDays = new Map([
  ['2026-01-30', { working: true, kind: 'working', remark: '' }],
  ['2026-01-31', { working: false, kind: 'weekend', remark: '' }],
  ['2026-02-01', { working: false, kind: 'weekend', remark: '' }],
  // closed by the office calendar: a working day all the same, from which the closure is taken
  ['2026-02-02', { working: false, kind: 'closure', remark: '颱風' }],
]);
const offsets = new ZoneOffsets();
const none: OpenDays = new Map();
const stretch = (startsAt: string, endsAt: string) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });

describe('for how long something is open', () => {
  const openByMonth = (hours: Hours, zone: string, of: OpenDays, from: string, to: string): ByMonth =>
    new OpenPeriod(hours, zone, of, from, to, offsets).byMonth(from, to);

  it('counts hours of working days by month', () => {
    expect([...openByMonth(office, taipei, days, '2026-01-30', '2026-02-02')]).toEqual([
      ['2026-01', 600],
      ['2026-02', 600],
    ]);
  });

  it('counts whole days, and nights for the day on which they begin', () => {
    expect(openByMonth(always, taipei, none, '2028-02-29', '2028-02-29').get('2028-02')).toBe(1440);
    expect([...openByMonth(night, taipei, none, '2026-01-31', '2026-01-31')]).toEqual([['2026-01', 480]]);
  });

  it('has an hour less or more on days on which clocks change', () => {
    const minutes = (date: string) => openByMonth(always, 'Europe/Berlin', none, date, date).get(date.slice(0, 7));
    expect(minutes('2026-03-29')).toBe(23 * 60);
    expect(minutes('2026-10-25')).toBe(25 * 60);
    expect(minutes('2026-06-01')).toBe(24 * 60);
  });
});

describe('a period that many share', () => {
  it('tells of each part of it the same as if it had been asked for alone', () => {
    const [first, last] = ['2026-01-15', '2026-04-10'];
    const whole = new OpenPeriod(office, 'Europe/Berlin', days, first, last, offsets);
    for (const [from, to] of [
      [first, last],
      ['2026-01-31', '2026-02-01'],
      ['2026-02-28', '2026-03-01'],
      ['2026-03-29', '2026-03-29'],
      ['2026-04-10', '2026-04-10'],
      ['2026-03-02', '2026-03-01'],
    ] as const)
      expect(whole.byMonth(from, to)).toEqual(
        new OpenPeriod(office, 'Europe/Berlin', days, from, to, offsets).byMonth(from, to),
      );
    expect([...whole.byMonth('2026-01-30', '2026-03-01').keys()]).toEqual(['2026-01', '2026-02', '2026-03']);
  });
});

describe('what closures take of it', () => {
  const closed = (hours: Hours, ...closures: ReturnType<typeof stretch>[]) =>
    Object.fromEntries(closedByMonth(hours, taipei, days, '2026-01-30', '2026-02-02', closures));

  it('takes only hours in which it would have been open', () => {
    // 07:00 to 09:00 in Taipei
    expect(closed(office, stretch('2026-01-29T23:00:00Z', '2026-01-30T01:00:00Z'))).toEqual({ '2026-01': 60 });
    expect(closed(office, stretch('2026-01-31T00:00:00Z', '2026-01-31T10:00:00Z'))).toEqual({});
    expect(closed(office, stretch('2026-02-01T16:00:00Z', '2026-02-02T16:00:00Z'))).toEqual({ '2026-02': 600 });
  });

  it('takes overlapping closures once, and nothing outside the period', () => {
    const morning = stretch('2026-01-30T00:00:00Z', '2026-01-30T04:00:00Z');
    const longer = stretch('2026-01-30T02:00:00Z', '2026-01-30T06:00:00Z');
    expect(closed(office, longer, morning)).toEqual({ '2026-01': 360 });
    expect(closed(always, stretch('2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z'))).toEqual({
      '2026-01': 2880,
      '2026-02': 2880,
    });
  });
});
