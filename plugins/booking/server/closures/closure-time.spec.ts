import { describe, expect, it } from '@jest/globals';
import { type ClosureTime, closureMoments, closureTimeFaults } from './closure-time.js';

const taipei = 'Asia/Taipei';
const day = (more: Partial<ClosureTime> = {}): ClosureTime => ({
  date: '2026-03-10',
  toDate: '2026-03-10',
  part: 'day',
  ...more,
});
const moments = (time: ClosureTime, zone = taipei) => {
  const { startsAt, endsAt } = closureMoments(time, zone);
  return [startsAt.toISOString(), endsAt.toISOString()];
};

describe('the time of a closure', () => {
  it.each<[string, Partial<ClosureTime>, string, string]>([
    ['a whole day', {}, '2026-03-09T16:00:00.000Z', '2026-03-10T16:00:00.000Z'],
    ['a morning', { part: 'morning' }, '2026-03-09T16:00:00.000Z', '2026-03-10T04:00:00.000Z'],
    ['an afternoon', { part: 'afternoon' }, '2026-03-10T04:00:00.000Z', '2026-03-10T16:00:00.000Z'],
    ['hours', { part: 'hours', from: '09:30', to: '11:00' }, '2026-03-10T01:30:00.000Z', '2026-03-10T03:00:00.000Z'],
    ['several days', { toDate: '2026-03-12' }, '2026-03-09T16:00:00.000Z', '2026-03-12T16:00:00.000Z'],
    [
      'from one day to another',
      { toDate: '2026-03-11', part: 'hours', from: '18:00', to: '24:00' },
      '2026-03-10T10:00:00.000Z',
      '2026-03-11T16:00:00.000Z',
    ],
  ])('is %s by the clocks of the zone', (_what, more, startsAt, endsAt) => {
    expect(moments(day(more))).toEqual([startsAt, endsAt]);
  });

  it('follows clocks that change: that day has 23 or 25 hours, and its halves meet at noon', () => {
    const zone = 'Europe/Berlin';
    const spring = { date: '2026-03-29', toDate: '2026-03-29' };
    const autumn = { date: '2026-10-25', toDate: '2026-10-25' };
    expect(moments(day(spring), zone)).toEqual(['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z']);
    expect(moments(day(autumn), zone)).toEqual(['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z']);
    for (const date of [spring, autumn]) {
      const [, noon] = moments(day({ ...date, part: 'morning' }), zone);
      expect(moments(day({ ...date, part: 'afternoon' }), zone)[0]).toBe(noon);
    }
  });

  it('knows 29 February', () => {
    expect(moments(day({ date: '2028-02-29', toDate: '2028-02-29' }), 'UTC')).toEqual([
      '2028-02-29T00:00:00.000Z',
      '2028-03-01T00:00:00.000Z',
    ]);
  });
});

describe('what is wrong with the time of a closure', () => {
  const now = new Date('2026-03-10T05:00:00.000Z');
  const codes = (more: Partial<ClosureTime>) =>
    closureTimeFaults(day(more), taipei, now).map(({ path, code }) => `${path} ${code}`);

  it('is nothing while it goes on or lies ahead', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ part: 'afternoon' })).toEqual([]);
    expect(codes({ toDate: '2028-03-09' })).toEqual([]);
  });

  it.each<[Partial<ClosureTime>, string]>([
    [{ part: 'morning' }, 'toDate over'],
    [{ part: 'hours', from: '12:00', to: '13:00' }, 'toDate over'],
    [{ toDate: '2026-03-09' }, 'toDate end-before-start'],
    [{ part: 'hours', from: '14:00', to: '14:00' }, 'to end-before-start'],
    [{ part: 'hours', from: '14:00' }, 'to time-missing'],
    [{ part: 'hours', to: '14:00' }, 'from time-missing'],
    [{ part: 'afternoon', toDate: '2026-03-11' }, 'part half-of-one-day'],
    [{ toDate: '2028-03-10' }, 'toDate too-long'],
  ])('%j: %s', (more, code) => {
    expect(codes(more)).toEqual([code]);
  });
});
