import { describe, expect, it } from '@jest/globals';
import { slotsOn, workingDays } from './demo-schedule.js';

const now = new Date('2026-03-12T02:00:00Z');

describe('the schedule of the demo', () => {
  it.each([1, 13, 80, 500])('has %i slots that leave half an hour between each other', (count) => {
    const days = workingDays(now, 'America/Los_Angeles', 40, 21);
    for (const seed of [1, 2, 99]) {
      const slots = [...slotsOn(days, 'America/Los_Angeles', count, seed)];
      expect(slots).toHaveLength(Math.min(count, days.length * 4));
      for (const [at, { startsAt, endsAt }] of slots.entries()) {
        expect(endsAt > startsAt).toBe(true);
        const next = slots[at + 1];
        if (next) expect(next.startsAt.getTime() - endsAt.getTime()).toBeGreaterThanOrEqual(30 * 60_000);
      }
    }
  });

  it('leaves out weekends', () => {
    expect(workingDays(now, 'Asia/Taipei', 0, 6)).toEqual([
      '2026-03-12',
      '2026-03-13',
      '2026-03-16',
      '2026-03-17',
      '2026-03-18',
    ]);
  });
});
