import { describe, expect, it } from '@jest/globals';
import type { ActSetting, BookingAct } from '../bookings/booking-acts.service.js';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { expireHold, lapse, release } from './time-acts.js';

const at = (time: string) => new Date(`2027-03-01T${time}:00.000Z`);
const booking = (changes: Partial<StoredBooking>) =>
  ({
    startsAt: at('10:00'),
    endsAt: at('11:00'),
    checkedInAt: null,
    attendance: null,
    holdUntil: null,
    ...changes,
  }) as StoredBooking;

/** Where it stands after the act at that time. */
async function after(act: BookingAct, changes: Partial<StoredBooking>, time: string): Promise<string> {
  const changed = booking(changes);
  await act.perform(changed, { now: at(time), resource: { checkInGrace: 15 } } as ActSetting);
  return changed.state;
}

describe('what the clock does to bookings', () => {
  it('ends an offer with its hold, and not what was taken meanwhile', async () => {
    const offered = { state: 'offered', holdUntil: at('09:00') } as const;
    expect(await after(expireHold, offered, '08:59')).toBe('offered');
    expect(await after(expireHold, offered, '09:00')).toBe('lapsed');
    expect(await after(expireHold, { ...offered, state: 'waiting' }, '09:30')).toBe('waiting');
  });

  it('ends what nobody decided before it began', async () => {
    for (const state of ['awaiting-superior', 'waiting', 'queued'] as const) {
      expect(await after(lapse, { state }, '09:59')).toBe(state);
      expect(await after(lapse, { state }, '10:00')).toBe('lapsed');
    }
    expect(await after(lapse, { state: 'approved' }, '10:30')).toBe('approved');
  });

  it('frees what nobody came to, once the grace is over', async () => {
    expect(await after(release, { state: 'approved' }, '10:15')).toBe('approved');
    expect(await after(release, { state: 'approved' }, '10:16')).toBe('no-show');
    expect(await after(release, { state: 'approved', checkedInAt: at('10:01') }, '10:16')).toBe('approved');
    expect(await after(release, { state: 'approved', attendance: 'seen' }, '10:16')).toBe('approved');
    expect(await after(release, { state: 'approved', attendance: 'not-seen' }, '10:16')).toBe('no-show');
    expect(await after(release, { state: 'cancelled' }, '10:16')).toBe('cancelled');
  });
});
