import { describe, expect, it } from '@jest/globals';
import { addDays, dateIn, momentIn, timeIn } from '@tessera/sdk';
import fc from 'fast-check';
import { afterQuiet, isQuiet, type MailWishes, mailMoment } from './mail-moment.js';

const zones = ['Asia/Taipei', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'] as const;
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const moment = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2027-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const quiet = fc.record({ from: time, to: time }).filter(({ from, to }) => from !== to);
const weekdays = async (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 !== 0;
const wishes = (given: Partial<MailWishes>): MailWishes => ({
  rhythm: 'at-once',
  dailyAt: '08:00',
  quiet: null,
  ...given,
});
const taipei = { zone: 'Asia/Taipei', isWorkingDay: weekdays };
const at = (date: string, clock: string) => momentIn(date, clock, 'Asia/Taipei');

describe('the moment at which mail goes out', () => {
  it.each([
    ['at once', wishes({}), at('2026-03-12', '14:05'), at('2026-03-12', '14:05')],
    ['with the next full hour', wishes({ rhythm: 'hourly' }), at('2026-03-12', '14:05'), at('2026-03-12', '15:00')],
    [
      'the same day, before its hour',
      wishes({ rhythm: 'daily' }),
      at('2026-03-12', '07:59'),
      at('2026-03-12', '08:00'),
    ],
    [
      'the next day, once the hour has come',
      wishes({ rhythm: 'daily' }),
      at('2026-03-12', '08:00'),
      at('2026-03-13', '08:00'),
    ],
    ['over a weekend', wishes({ rhythm: 'daily' }), at('2026-03-13', '09:00'), at('2026-03-16', '08:00')],
    [
      'after quiet hours that pass midnight, asked in the evening',
      wishes({ quiet: { from: '22:00', to: '07:00' } }),
      at('2026-03-12', '23:30'),
      at('2026-03-13', '07:00'),
    ],
    [
      'after quiet hours that pass midnight, asked in the morning',
      wishes({ quiet: { from: '22:00', to: '07:00' } }),
      at('2026-03-13', '05:00'),
      at('2026-03-13', '07:00'),
    ],
    [
      'as soon as quiet hours end, to the minute',
      wishes({ quiet: { from: '22:00', to: '07:00' } }),
      at('2026-03-13', '07:00'),
      at('2026-03-13', '07:00'),
    ],
    [
      'a digest whose hour lies in the quiet ones, when they end',
      wishes({ rhythm: 'daily', quiet: { from: '06:00', to: '09:30' } }),
      at('2026-03-12', '10:00'),
      at('2026-03-13', '09:30'),
    ],
  ])('%s', async (_name, wished, now, expected) => {
    expect(await mailMoment(now, wished, taipei)).toEqual(expected);
  });

  it('a daily digest comes exactly once on each working day, whatever the clocks do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...zones), time, moment, async (zone, dailyAt, start) => {
        const office = { zone, isWorkingDay: weekdays };
        let last = start;
        let day = '';
        for (let n = 0; n < 12; n++) {
          const next = await mailMoment(last, wishes({ rhythm: 'daily', dailyAt }), office);
          expect(next.getTime()).toBeGreaterThan(last.getTime());
          const date = dateIn(next, zone);
          expect(await weekdays(date)).toBe(true);
          if (day)
            for (let between = addDays(day, 1); between < date; between = addDays(between, 1))
              expect(await weekdays(between)).toBe(false);
          // the hour that was chosen, or what takes its place where clocks skip it
          expect(next).toEqual(momentIn(date, dailyAt, zone));
          [last, day] = [next, date];
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never lies in the past nor within quiet hours', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...zones),
        fc.constantFrom('at-once' as const, 'hourly' as const, 'daily' as const),
        time,
        quiet,
        moment,
        async (zone, rhythm, dailyAt, hours, now) => {
          const due = await mailMoment(now, { rhythm, dailyAt, quiet: hours }, { zone, isWorkingDay: weekdays });
          expect(due.getTime()).toBeGreaterThanOrEqual(now.getTime());
          expect(isQuiet(due, hours, zone)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('waits on while clocks that went back show the quiet hours again', () => {
    const second = new Date('2026-10-25T01:10:00Z');
    expect(timeIn(second, 'Europe/Berlin')).toBe('02:10');
    const end = afterQuiet(second, { from: '22:00', to: '02:30' }, 'Europe/Berlin');
    expect(end).toEqual(new Date('2026-10-25T01:30:00Z'));
  });

  it('finds an end in a calendar without working days', async () => {
    const never = { zone: 'Asia/Taipei', isWorkingDay: async () => false };
    expect(await mailMoment(at('2026-03-12', '09:00'), wishes({ rhythm: 'daily' }), never)).toEqual(
      at('2026-05-11', '08:00'),
    );
  });
});
