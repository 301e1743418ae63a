import { describe, expect, it } from '@jest/globals';
import { momentIn } from '@tessera/sdk';
import { daysLong, longestSeries, seriesDates } from './series-dates.js';

describe('the days of a series', () => {
  it('counts from the first day on, by weeks', () => {
    expect(seriesDates({ date: '2027-01-05', everyWeeks: 1, count: 3 })).toEqual([
      '2027-01-05',
      '2027-01-12',
      '2027-01-19',
    ]);
    expect(seriesDates({ date: '2028-02-29', everyWeeks: 8, count: 2 })).toEqual(['2028-02-29', '2028-04-25']);
  });

  it('goes on until a day, that day among them', () => {
    expect(seriesDates({ date: '2027-01-05', everyWeeks: 2, until: '2027-02-02' })).toEqual([
      '2027-01-05',
      '2027-01-19',
      '2027-02-02',
    ]);
    expect(seriesDates({ date: '2027-01-05', everyWeeks: 2, until: '2027-02-01' })).toHaveLength(2);
    expect(seriesDates({ date: '2027-01-05', everyWeeks: 2, until: '2027-01-04' })).toEqual([]);
  });

  it('tells one that is too long from one that just fits, and never runs on', () => {
    expect(seriesDates({ date: '2027-01-05', everyWeeks: 1, until: '2999-12-31' })).toHaveLength(longestSeries + 1);
    expect(seriesDates({ date: '2027-01-05', everyWeeks: 1, count: longestSeries })).toHaveLength(longestSeries);
  });

  it('keeps the time on the wall when clocks change', () => {
    const [before, after] = seriesDates({ date: '2027-03-23', everyWeeks: 1, count: 2 }).map((day) =>
      momentIn(day, '10:00', 'Europe/Berlin'),
    );
    expect(before?.toISOString()).toBe('2027-03-23T09:00:00.000Z');
    expect(after?.toISOString()).toBe('2027-03-30T08:00:00.000Z');
  });

  it('knows how many days each of them lasts', () => {
    expect(daysLong('2027-02-28', undefined)).toBe(0);
    expect(daysLong('2027-02-28', '2027-03-01')).toBe(1);
  });
});
