import { describe, expect, it } from '@jest/globals';
import { type DoorBlock, doorStanding } from './door-day.js';

const at = (time: string) => new Date(`2027-03-01T${time}:00.000Z`);
const block = (from: string, to: string, kind: DoorBlock['kind'] = 'approved'): DoorBlock => ({
  startsAt: at(from),
  endsAt: at(to),
  kind,
});
const open = { opensAt: at('08:00'), closesAt: at('18:00') };

describe('how a door stands', () => {
  it('is in use from the first to before the last moment of an approved booking', () => {
    const day = [block('09:00', '10:00'), block('10:00', '11:00')];
    expect(doorStanding(day, open, at('09:00'))).toMatchObject({ state: 'in-use', now: day[0], until: at('10:00') });
    expect(doorStanding(day, open, at('10:00'))).toMatchObject({ state: 'in-use', now: day[1], coming: [] });
    expect(doorStanding(day, open, at('11:00'))).toMatchObject({ state: 'free', now: null, until: at('18:00') });
  });

  it('is free until the next booking, one that waits for review included', () => {
    const waiting = block('14:00', '15:00', 'waiting');
    expect(doorStanding([block('16:00', '17:00'), waiting], open, at('12:00'))).toEqual({
      state: 'free',
      now: null,
      until: at('14:00'),
      coming: [waiting, block('16:00', '17:00')],
    });
    expect(doorStanding([waiting], open, at('14:30')).state).toBe('free');
  });

  it('is closed outside of its hours and on days on which it does not open', () => {
    expect(doorStanding([], open, at('07:59'))).toMatchObject({ state: 'closed', until: at('08:00') });
    expect(doorStanding([], open, at('18:00'))).toMatchObject({ state: 'closed', until: null });
    expect(doorStanding([], { opensAt: null, closesAt: null }, at('12:00')).state).toBe('closed');
    expect(doorStanding([block('17:00', '19:00')], open, at('18:30')).state).toBe('in-use');
  });

  it('lets a closure count for more than what had been booked', () => {
    const closure = block('09:00', '12:00', 'closed');
    const day = [block('09:30', '10:30'), closure];
    expect(doorStanding(day, open, at('10:00'))).toMatchObject({ state: 'closed', now: closure, until: at('12:00') });
  });
});
