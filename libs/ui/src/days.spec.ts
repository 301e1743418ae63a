import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, daysInMonth, partsOf, weekdayOf, weeksAround } from './days.js';

const days = fc
  .integer({ min: -30_000, max: 300_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('days', () => {
  it('adding and counting days undo one another', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (iso, step) => {
        expect(daysBetween(iso, addDays(iso, step))).toBe(step);
      }),
    );
  });

  it('a month further keeps the day or ends with the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2026-03-20', 12)).toBe('2027-03-20');
  });

  it('shows each day of the month once, in weeks that begin on Sunday', () => {
    fc.assert(
      fc.property(days, (iso) => {
        const weeks = weeksAround(iso);
        const { year, month } = partsOf(iso);
        const own = weeks.flat().filter((day) => day.startsWith(iso.slice(0, 8)));
        expect(own).toHaveLength(daysInMonth(year, month));
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? '') === 0)).toBe(true);
      }),
    );
  });
});
