import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CalendarSnapshot, shiftDate } from './calendar-snapshot.js';

const calendar = new CalendarSnapshot(
  [
    { date: '2026-01-01', working: false, kind: 'holiday', remark: '開國紀念日' },
    { date: '2026-01-03', working: true, kind: 'make-up', remark: '補行上班' },
  ],
  [
    { id: 'a', date: '2026-01-06', agencyId: null, reason: '颱風' },
    { id: 'b', date: '2026-01-07', agencyId: 'parent', reason: '停電' },
  ],
);

describe('working days', () => {
  it.each([
    ['2026-01-01', 'holiday', false],
    ['2026-01-02', 'working', true],
    ['2026-01-03', 'make-up', true],
    ['2026-01-04', 'weekend', false],
    ['2026-01-06', 'closure', false],
  ])('%s is %s', (date, kind, working) => {
    expect(calendar.day(date, [])).toMatchObject({ kind, working });
  });

  it('closes an agency and those below it, not its neighbours', () => {
    expect(calendar.day('2026-01-07', ['child', 'parent']).kind).toBe('closure');
    expect(calendar.day('2026-01-07', ['neighbour']).kind).toBe('working');
    expect(calendar.day('2026-01-07', []).kind).toBe('working');
  });

  it('adds and counts working days over holidays, make-up days and closures', () => {
    expect(calendar.add('2025-12-31', 1, [])).toBe('2026-01-02');
    expect(calendar.add('2025-12-31', 2, [])).toBe('2026-01-03');
    expect(calendar.add('2026-01-05', 1, [])).toBe('2026-01-07');
    expect(calendar.add('2026-01-07', -1, [])).toBe('2026-01-05');
    expect(calendar.between('2025-12-31', '2026-01-07', [])).toBe(4);
  });

  it('counts back what it added', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 60 }), (shift, count) => {
        const from = shiftDate('2026-01-05', shift);
        expect(calendar.between(from, calendar.add(from, count, []), [])).toBe(count);
      }),
    );
  });
});
