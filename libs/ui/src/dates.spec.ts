import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from './date-parse.js';
import { formatDate, formatDateTime, formatPeriod, formatRelative, formatTime } from './dates.js';

const zh = { calendar: 'roc', language: 'zh-Hant', timeZone: 'Asia/Taipei' } as const;
const gregory = { ...zh, calendar: 'gregory' } as const;
const en = { ...zh, language: 'en' } as const;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Days of the Republic, 1 January 1912 to the end of 2910. */
const days = fc
  .integer({ min: Date.UTC(1912, 0, 1) / 86_400_000, max: Date.UTC(2910, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const intl = new Intl.DateTimeFormat('zh-TW-u-ca-roc', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
});
const intlParts = (iso: string) => {
  const parts = intl.formatToParts(new Date(`${iso}T00:00:00Z`));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
};

describe('formatDate', () => {
  it('agrees with Intl on year, month, day and weekday of the Republic', () => {
    fc.assert(
      fc.property(days, (iso) => {
        const { year, relatedYear, month, day, weekday } = intlParts(iso);
        const y = Number(year ?? relatedYear);
        const [m, d] = [Number(month), Number(day)];
        const two = (value: number) => String(value).padStart(2, '0');
        expect(formatDate(iso, 'short', zh)).toBe(`${y}/${two(m)}/${two(d)}`);
        expect(plain(formatDate(iso, 'long', zh))).toBe(`${y} 年 ${m} 月 ${d} 日（${weekday?.replace('週', '')}）`);
      }),
      { numRuns: 200 },
    );
  });

  it('is read back as the same day, in every style and calendar that names a year', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(zh, gregory), (iso, options) => {
        expect(parseDate(formatDate(iso, 'short', options))).toEqual({ iso });
        expect(parseDate(formatDate(iso, 'date', options))).toEqual({ iso });
      }),
      { numRuns: 200 },
    );
  });

  it('writes sentences with spaces that do not break', () => {
    expect(formatDate('2026-03-12', 'long', zh)).toBe('115\u00a0年\u00a03\u00a0月\u00a012\u00a0日（四）');
    expect(formatDate('2026-03-12', 'day', zh)).toBe('3\u00a0月\u00a012\u00a0日');
    expect(formatDate('2026-03-12', 'month', zh)).toBe('115\u00a0年\u00a03\u00a0月');
    expect(plain(formatDate('2026-03-12', 'long', gregory))).toBe('2026 年 3 月 12 日（四）');
    expect(plain(formatDate('2026-03-12', 'long', en))).toBe('Thu 12 March ROC 115');
    expect(plain(formatDate('2026-03-12', 'date', { ...en, calendar: 'gregory' }))).toBe('12 March 2026');
  });

  it('names the years before the Republic', () => {
    expect(formatDate('1911-10-10', 'short', zh)).toBe('前1/10/10');
    expect(formatDate('1912-01-01', 'short', zh)).toBe('1/01/01');
  });

  it('takes the day of a moment in the zone asked for', () => {
    expect(formatDate('2026-03-11T16:30:00.000Z', 'short', zh)).toBe('115/03/12');
    expect(formatDate('2026-03-11T16:30:00.000Z', 'short', { ...zh, timeZone: 'UTC' })).toBe('115/03/11');
  });
});

describe('times', () => {
  it('are of 24 hours, midnight being 00:00', () => {
    expect(formatTime('2026-03-11T16:00:00.000Z', zh)).toBe('00:00');
    expect(formatDateTime('2026-03-12T02:24:00.000Z', zh)).toBe('115/03/12\u00a010:24');
  });

  it('of one day share the date', () => {
    expect(plain(formatPeriod('2026-03-12T01:00:00Z', '2026-03-12T03:00:00Z', zh))).toBe('115/03/12 09:00–11:00');
    expect(plain(formatPeriod('2026-03-12T01:00:00Z', '2026-03-13T03:00:00Z', zh))).toBe(
      '115/03/12 09:00 – 115/03/13 11:00',
    );
  });
});

describe('formatRelative', () => {
  const now = '2026-03-12T02:24:00.000Z';
  it.each([
    ['2026-03-12T02:23:40.000Z', '剛剛'],
    ['2026-03-12T02:19:00.000Z', '5 分鐘前'],
    ['2026-03-12T00:24:00.000Z', '2 小時前'],
    ['2026-03-11T15:59:00.000Z', '昨天'],
    ['2026-03-06T15:00:00.000Z', '6 天前'],
    ['2026-03-05T15:00:00.000Z', '115/03/05'],
    ['2026-03-13T02:24:00.000Z', '明天'],
  ])('%s is %s', (moment, words) => {
    expect(plain(formatRelative(moment, now, zh))).toBe(words);
  });

  it('speaks English', () => {
    expect(plain(formatRelative('2026-03-12T00:24:00.000Z', now, en))).toBe('2 hours ago');
  });
});
