import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from './date-parse.js';

describe('parseDate', () => {
  it.each([
    '1150320',
    '115/3/20',
    '115/03/20',
    '115-3-20',
    '115.3.20',
    '民國115年3月20日',
    '民國 115 年 3 月 20 日',
    '中華民國115年3月20日',
    '2026-03-20',
    '2026/3/20',
    '20260320',
    '西元2026年3月20日',
    '0115/3/20',
    '１１５／３／２０',
    ' 1150320 ',
  ])('reads %s', (text) => {
    expect(parseDate(text)).toEqual({ iso: '2026-03-20' });
  });

  it('takes a two-digit year as one of the Republic', () => {
    expect(parseDate('990320')).toEqual({ iso: '2010-03-20' });
    expect(parseDate('88/1/5')).toEqual({ iso: '1999-01-05' });
  });

  it.each([
    '',
    '115',
    '115/3',
    'tomorrow',
    '3/20',
    '0/1/1',
    '115//3',
    '民國2026/3/20',
    '12345',
    '1150320000',
    '115/3/20 10:00',
  ])('does not guess at %s', (text) => {
    expect(parseDate(text)).toEqual({ fault: 'format' });
  });

  it('says which part cannot be', () => {
    expect(parseDate('115/13/1')).toEqual({ fault: 'month' });
    expect(parseDate('115/02/30')).toEqual({ fault: 'day', year: 2026, month: 2, days: 28 });
    expect(parseDate('113/2/29')).toEqual({ iso: '2024-02-29' });
    expect(parseDate('115/4/0')).toEqual({ fault: 'day', year: 2026, month: 4, days: 30 });
  });

  it('answers every text without throwing, and days with real ones only', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{0,8}$/), fc.stringMatching(/^\d{1,4}\/\d{1,2}\/\d{1,2}$/)),
        (text) => {
          const parsed = parseDate(text);
          if ('iso' in parsed) expect(new Date(`${parsed.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(parsed.iso);
        },
      ),
    );
  });
});
