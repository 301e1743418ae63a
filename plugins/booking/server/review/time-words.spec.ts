import { describe, expect, it } from '@jest/globals';
import { momentWords, timesWords, timeWords } from './time-words.js';

const taipei = 'Asia/Taipei';
const at = (startsAt: string, endsAt: string, zone = taipei) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  zone,
});
const plain = (words: { 'zh-Hant': string; en: string }) => ({
  zh: words['zh-Hant'].replaceAll('\u00A0', ' '),
  en: words.en.replaceAll('\u00A0', ' '),
});
const morning = at('2026-03-12T01:00:00.000Z', '2026-03-12T03:00:00.000Z');

describe('the time of a booking in a sentence', () => {
  it('has a year of the Republic in Chinese and a day of the week in both languages', () => {
    expect(plain(timeWords(morning, taipei))).toEqual({
      zh: '115 年 3 月 12 日（四）09:00–11:00',
      en: 'Thu 12 Mar 2026, 09:00–11:00',
    });
  });

  it('ends at 24:00 of its own day, and names the other day where it ends later', () => {
    expect(plain(timeWords(at('2026-03-12T12:00:00.000Z', '2026-03-12T16:00:00.000Z'), taipei)).en).toBe(
      'Thu 12 Mar 2026, 20:00–24:00',
    );
    expect(plain(timeWords(at('2026-02-28T14:00:00.000Z', '2026-02-28T18:00:00.000Z'), taipei))).toEqual({
      zh: '115 年 2 月 28 日（六）22:00–115 年 3 月 1 日（日）02:00',
      en: 'Sat 28 Feb 2026, 22:00–Sun 1 Mar 2026, 02:00',
    });
  });

  it('is that of the clocks where the resource is, and says so', () => {
    const abroad = at('2026-03-29T07:00:00.000Z', '2026-03-29T09:00:00.000Z', 'Europe/Brussels');
    expect(plain(timeWords(abroad, taipei))).toEqual({
      zh: '115 年 3 月 29 日（日）09:00–11:00（Europe/Brussels）',
      en: 'Sun 29 Mar 2026, 09:00–11:00 (Europe/Brussels)',
    });
  });

  it('tells of a series by its first time and their number', () => {
    const next = at('2026-03-19T01:00:00.000Z', '2026-03-19T03:00:00.000Z');
    expect(plain(timesWords([next, morning], taipei))).toEqual({
      zh: '115 年 3 月 12 日（四）09:00–11:00起共 2 次',
      en: 'Thu 12 Mar 2026, 09:00–11:00 and 1 more',
    });
    expect(timesWords([morning], taipei)).toEqual(timeWords(morning, taipei));
  });

  it('keeps a date on one line', () => {
    expect(momentWords(new Date('2026-03-12T01:00:00.000Z'), taipei)['zh-Hant']).toBe(
      '115\u00A0年\u00A03\u00A0月\u00A012\u00A0日（四）09:00',
    );
  });
});
