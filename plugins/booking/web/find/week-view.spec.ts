import { describe, expect, it } from '@jest/globals';
import type { Week } from './find.api.js';
import { blocksOf, daysOf, isHeld, mondayOf, stepOf, wholeSlots } from './week-view.js';

const words = {
  own: (state: string) => `own ${state}`,
  closed: (reason: string) => `closed ${reason}`,
  taken: 'taken',
};
const block = { id: 'a', start: '09:00', end: '10:00', state: 'taken', title: '', unit: '', own: null } as const;
const week = (days: Week['days']): Week => ({
  resourceId: 'r',
  zone: 'Asia/Taipei',
  opens: '08:00',
  closes: '18:00',
  slotMinutes: 60,
  days,
  now: '2026-03-12T02:00:00.000Z',
});
const day = (change: Partial<Week['days'][number]> = {}) => ({
  date: '2026-03-12',
  holiday: false,
  remark: '',
  closed: null,
  blocks: [],
  ...change,
});

describe('a week on its grid', () => {
  it.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-12', '2026-03-09'],
    ['2026-03-15', '2026-03-09'],
    ['2024-02-29', '2024-02-26'],
    ['2027-01-01', '2026-12-28'],
  ])('begins on the Monday: %s', (date, monday) => expect(mondayOf(date)).toBe(monday));

  it.each([
    [5, 15],
    [30, 30],
    [60, 60],
    [120, 60],
    [90, 30],
  ])('shows slots of %s minutes in cells of %s', (slotMinutes, step) => expect(stepOf({ slotMinutes })).toBe(step));

  it('says which days are over, and which is today', () => {
    const days = [day({ date: '2026-03-11' }), day(), day({ date: '2026-03-13', holiday: true, remark: '補假' })];
    expect(daysOf(week(days), '2026-03-12')).toEqual([
      { date: '2026-03-11', holiday: false, past: true, today: false },
      { date: '2026-03-12', holiday: false, past: false, today: true },
      { date: '2026-03-13', holiday: true, past: false, today: false, note: '補假' },
    ]);
  });

  it('opens what is one’s own and nothing else; says what may be said', () => {
    const blocks = [
      block,
      { ...block, id: 'b', title: '局務會議', unit: '秘書處' },
      { ...block, id: 'c', title: '我的會', unit: '資訊處', state: 'mine' as const, own: 'approved' as const },
    ];
    expect(blocksOf(week([day({ blocks })]), words)).toMatchObject([
      { id: 'a', title: 'taken', lines: [], plain: true },
      { id: 'b', title: '局務會議', lines: ['秘書處'], plain: true },
      { id: 'c', title: '我的會', lines: ['資訊處', 'own approved'], href: '/booking/bookings/c' },
    ]);
  });

  it.each([
    ['taken', '2026-03-12', '09:30', '11:00', true],
    ['waiting', '2026-03-12', '08:00', '09:30', true],
    ['taken', '2026-03-12', '10:00', '11:00', false],
    ['taken', '2026-03-13', '09:00', '10:00', false],
    ['closed', '2026-03-12', '09:00', '10:00', false],
  ] as const)('knows what one may wait for: %s, %s %s–%s', (state, date, from, to, held) => {
    expect(isHeld(week([day({ blocks: [{ ...block, state }] })]), { date, from, to })).toBe(held);
  });

  it('fills a closed day; one that is over is only muted', () => {
    expect(blocksOf(week([day({ closed: 'not-open' }), day({ closed: 'past' })]), words)).toMatchObject([
      { start: '08:00', end: '18:00', state: 'closed', title: 'closed not-open' },
    ]);
    expect(blocksOf(week([day({ closed: 'not-open', remark: '例假日' })]), words)[0]?.title).toBe('例假日');
  });

  it.each([
    ['09:00', '10:00', 60, '09:00', '10:00'],
    ['09:30', '10:00', 120, '08:00', '10:00'],
    ['09:00', '10:30', 90, '08:00', '11:00'],
    ['17:00', '18:00', 90, '17:00', '18:00'],
  ])('makes whole slots of %s–%s where they have %s minutes', (start, end, slotMinutes, from, to) => {
    expect(wholeSlots({ start, end }, { opens: '08:00', closes: '18:00', slotMinutes })).toEqual({ from, to });
  });
});
