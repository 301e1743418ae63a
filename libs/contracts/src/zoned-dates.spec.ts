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

  it.each([
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    ['Europe/London', '2026-03-29', '01:15', '2026-03-29T01:15:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:10', '2026-10-03T15:40:00.000Z'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '00:00', '2025-12-31T10:00:00.000Z'],
  ])('goes on behind a gap of the clocks, and takes the first of two: %s %s %s', (zone, date, time, moment) => {
    expect(momentIn(date, time, zone).toISOString()).toBe(moment);
  });

  it('counts days over months and leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});
