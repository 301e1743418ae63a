import { describe, expect, it } from '@jest/globals';
import { momentIn } from '@tessera/sdk';
import { longestSeries, seriesDates, seriesTimes } from './series-dates.js';

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

  it('is as long each time as the first, past midnight and over the end of a month, too', () => {
    const night = { date: '2027-02-21', from: '22:00', to: '02:00', toDate: '2027-02-22', everyWeeks: 1, count: 2 };
    expect(seriesTimes(night)).toEqual([
      { date: '2027-02-21', from: '22:00', to: '02:00', toDate: '2027-02-22' },
      { date: '2027-02-28', from: '22:00', to: '02:00', toDate: '2027-03-01' },
    ]);
    expect(seriesTimes({ date: '2027-02-21', from: '10:00', to: '11:00', everyWeeks: 1, count: 1 })).toEqual([
      { date: '2027-02-21', from: '10:00', to: '11:00' },
    ]);
  });
});
