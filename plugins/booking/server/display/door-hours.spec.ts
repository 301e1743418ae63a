import { describe, expect, it } from '@jest/globals';
import type { OpenDays } from '../bookings/open-hours.js';
import { doorHours } from './door-hours.js';

const room = { zone: 'Asia/Taipei', opens: '08:00', closes: '18:00', openOn: 'working-days', slotMinutes: 60 } as const;
const days: OpenDays = new Map([
  ['2027-03-01', { working: true, kind: 'working', remark: '' }],
  ['2027-03-06', { working: false, kind: 'weekend', remark: '' }],
]);
const at = (moment: string) => new Date(moment);
const told = ({ opensAt, closesAt }: ReturnType<typeof doorHours>) => [opensAt?.toISOString(), closesAt?.toISOString()];

describe('the hours of a door', () => {
  it('are those of today, before, within and after them', () => {
    for (const now of ['2027-02-28T23:00:00Z', '2027-03-01T02:00:00Z', '2027-03-01T15:59:00Z'])
      expect(told(doorHours(room, days, at(now)))).toEqual(['2027-03-01T00:00:00.000Z', '2027-03-01T10:00:00.000Z']);
  });

  it('are none on days on which it does not open', () => {
    expect(told(doorHours(room, days, at('2027-03-06T02:00:00Z')))).toEqual([undefined, undefined]);
  });

  it('may have begun yesterday', () => {
    const night = { ...room, openOn: 'every-day', opens: '20:00', closes: '04:00' } as const;
    expect(told(doorHours(night, days, at('2027-03-01T18:00:00Z')))).toEqual([
      '2027-03-01T12:00:00.000Z',
      '2027-03-01T20:00:00.000Z',
    ]);
  });

  it('stay the same on the wall when clocks change', () => {
    const berlin = { ...room, zone: 'Europe/Berlin', openOn: 'every-day' } as const;
    expect(told(doorHours(berlin, days, at('2027-03-28T09:00:00Z')))).toEqual([
      '2027-03-28T06:00:00.000Z',
      '2027-03-28T16:00:00.000Z',
    ]);
  });
});
