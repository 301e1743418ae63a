import { describe, expect, it } from '@jest/globals';
import { monthBounds } from './month-bounds.js';

const bounds = (from: string, to: string, zone = 'Asia/Taipei') => {
  const { months, bounds: moments } = monthBounds(from, to, zone);
  return [months, moments.map((moment) => moment.toISOString())];
};

describe('the months of a period', () => {
  it('begin with its first day and end with its last one', () => {
    expect(bounds('2028-01-31', '2028-03-01')).toEqual([
      ['2028-01', '2028-02', '2028-03'],
      ['2028-01-30T16:00:00.000Z', '2028-01-31T16:00:00.000Z', '2028-02-29T16:00:00.000Z', '2028-03-01T16:00:00.000Z'],
    ]);
  });

  it('may be one day, and go over the end of a year', () => {
    expect(bounds('2026-12-31', '2026-12-31')[0]).toEqual(['2026-12']);
    expect(bounds('2026-12-15', '2027-01-15')[0]).toEqual(['2026-12', '2027-01']);
  });

  it('follow clocks that change', () => {
    expect(bounds('2026-03-15', '2026-04-15', 'Europe/Berlin')[1]).toEqual([
      '2026-03-14T23:00:00.000Z',
      '2026-03-31T22:00:00.000Z',
      '2026-04-15T22:00:00.000Z',
    ]);
  });
});
