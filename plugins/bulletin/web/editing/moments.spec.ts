import { describe, expect, it } from '@jest/globals';
import { endKept, endOf, lastDayOf, momentOf, timeOf } from './moments.js';

// the page's zone, unlike that of the machine
Object.assign(globalThis, { document: { documentElement: { dataset: { timeZone: 'Pacific/Auckland' } } } });

describe('a typed time', () => {
  it.each([
    ['9:05', '09:05'],
    ['0905', '09:05'],
    ['905', '09:05'],
    ['２３:00', '２３:00'],
    ['23：59', '23:59'],
    ['24:00', '24:00'],
    ['soon', 'soon'],
  ])('%s is %s', (typed, time) => {
    expect(timeOf(typed)).toBe(time);
  });
});

describe('days and moments', () => {
  it('are those of the page’s zone, also when its clocks are put back', () => {
    expect(momentOf('2026-03-20', '08:05')).toBe('2026-03-19T19:05:00.000Z');
    expect(endOf('2026-04-05')).toBe('2026-04-05T12:00:00.000Z');
    expect(lastDayOf('2026-04-05T12:00:00.000Z')).toBe('2026-04-05');
  });

  it('that are none are undefined', () => {
    expect(momentOf('2026-02-30', '24:61')).toBeUndefined();
    expect(endOf('soon')).toBeUndefined();
    expect(lastDayOf(null)).toBe('');
  });

  it('an end that nobody touched keeps its moment', () => {
    const stored = '2026-03-31T03:30:00.000Z';
    expect(endKept('2026-03-31', stored)).toBe(stored);
    expect(endKept('2026-04-01', stored)).toBe('2026-04-01T11:00:00.000Z');
    expect(endKept('', stored)).toBeNull();
  });
});
