import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CalendarSnapshot, shiftDate } from './calendar-snapshot.js';

const calendar = new CalendarSnapshot(
  [
    { date: '2026-01-01', working: false, kind: 'holiday', remark: '開國紀念日' },
    { date: '2026-01-03', working: true, kind: 'make-up', remark: '補行上班' },
  ],
  [
    { id: 'a', date: '2026-01-06', agencyId: null, part: 'day', reason: '颱風' },
    { id: 'b', date: '2026-01-07', agencyId: 'parent', part: 'day', reason: '停電' },
    { id: 'c', date: '2026-01-08', agencyId: null, part: 'afternoon', reason: '颱風' },
    { id: 'd', date: '2026-01-08', agencyId: 'parent', part: 'morning', reason: '停電' },
    { id: 'e', date: '2026-01-08', agencyId: 'child', part: 'morning', reason: '停電' },
    { id: 'f', date: '2026-01-10', agencyId: null, part: 'morning', reason: '颱風' },
    { id: 'g', date: '2026-01-09', agencyId: null, part: 'morning', reason: '颱風' },
    { id: 'h', date: '2026-01-09', agencyId: 'parent', part: 'day', reason: '停電' },
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

  it('closes half a day, which stays a working day, and the whole one when its halves are closed', () => {
    const half = { kind: 'closure', working: true, part: 'afternoon', remark: '颱風' };
    expect(calendar.day('2026-01-08', [])).toEqual({ date: '2026-01-08', ...half });
    expect(calendar.day('2026-01-08', ['neighbour'])).toMatchObject(half);
    const whole = { date: '2026-01-08', kind: 'closure', working: false, remark: '颱風、停電' };
    expect(calendar.day('2026-01-08', ['parent'])).toEqual(whole);
    expect(calendar.day('2026-01-08', ['child', 'parent'])).toEqual(whole);
    expect(calendar.day('2026-01-09', ['parent'])).toEqual({ ...whole, date: '2026-01-09', remark: '停電' });
    expect(calendar.day('2026-01-10', [])).toMatchObject({ kind: 'closure', working: false, part: 'morning' });
    expect(calendar.add('2026-01-07', 1, [])).toBe('2026-01-08');
    expect(calendar.add('2026-01-07', 1, ['parent'])).toBe('2026-01-12');
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
