import { describe, expect, it } from '@jest/globals';
import { addDays, dateIn, momentIn, startOfDay, timeIn } from './zoned-dates.js';

describe('dates in a zone', () => {
  it('names the day that clocks there show', () => {
    expect(dateIn(new Date('2026-03-11T15:59:59Z'), 'Asia/Taipei')).toBe('2026-03-11');
    expect(dateIn(new Date('2026-03-11T16:00:00Z'), 'Asia/Taipei')).toBe('2026-03-12');
  });

  it('finds where a day begins, also when the offset changes on it', () => {
    expect(startOfDay('2026-03-12', 'Asia/Taipei').toISOString()).toBe('2026-03-11T16:00:00.000Z');
    expect(startOfDay('2026-03-29', 'Europe/Berlin').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfDay('2026-03-30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(startOfDay('2026-10-25', 'Europe/Berlin').toISOString()).toBe('2026-10-24T22:00:00.000Z');
  });

  it('finds the moment of a time of day, and the time of day of a moment', () => {
    expect(momentIn('2026-03-20', '08:05', 'Asia/Taipei').toISOString()).toBe('2026-03-20T00:05:00.000Z');
    expect(momentIn('2026-07-01', '12:00', 'America/New_York').toISOString()).toBe('2026-07-01T16:00:00.000Z');
    expect(timeIn(new Date('2026-03-20T00:05:59Z'), 'Asia/Taipei')).toBe('08:05');
    expect(timeIn(new Date('2026-03-19T16:00:00Z'), 'Asia/Taipei')).toBe('00:00');
    expect(momentIn('2026-03-20', '24:61', 'Asia/Taipei').getTime()).toBeNaN();
  });

  it('counts days over months and leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});
