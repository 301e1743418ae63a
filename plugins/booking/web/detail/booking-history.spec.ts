import { describe, expect, it } from '@jest/globals';
import type { BookingDetail } from './booking.api.js';
import { historyOf } from './booking-history.js';

const word = (by: string, note = '') => ({ by, at: '2026-03-02T01:00:00.000Z', note });
const base = {
  state: 'waiting',
  bookedBy: '林昱翔',
  applicant: { id: 'a', name: '林昱翔', agency: '衛生局', unit: '疾病管制科' },
  createdAt: '2026-03-01T01:00:00.000Z',
  superior: null,
  review: null,
  ended: null,
  checkedInAt: null,
  attendance: null,
} as unknown as BookingDetail;
const stepsOf = (change: Partial<BookingDetail>) =>
  historyOf({ ...base, ...change }).map(({ what, by, note }) => [what, by, note].filter(Boolean).join(' '));

describe('what became of a booking', () => {
  it('begins with who sent it', () => {
    expect(stepsOf({})).toEqual(['sent 林昱翔']);
    expect(stepsOf({ bookedBy: '蔡佩珊' })).toEqual(['sent 蔡佩珊']);
  });

  it('says who decided, and how', () => {
    expect(stepsOf({ state: 'approved', review: word('黃冠廷') })).toEqual(['sent 林昱翔', 'approved 黃冠廷']);
    expect(stepsOf({ state: 'rejected', review: word('黃冠廷', '當日保養') })).toEqual([
      'sent 林昱翔',
      'rejected 黃冠廷 當日保養',
    ]);
  });

  it('tells whom it waits for, and whether the superior agreed', () => {
    const superior = { id: 's', name: '王柏翰', at: null, note: '' };
    const said = { ...superior, at: '2026-03-02T00:00:00.000Z' };
    expect(stepsOf({ state: 'awaiting-superior', superior }).at(-1)).toBe('superior-asked 王柏翰');
    expect(stepsOf({ superior: said }).at(-1)).toBe('superior-agreed 王柏翰');
    expect(stepsOf({ state: 'rejected', superior: said }).at(-1)).toBe('superior-refused 王柏翰');
  });

  it('keeps the approval of what was called off later', () => {
    expect(stepsOf({ state: 'cancelled', review: word('黃冠廷'), ended: word('林昱翔', '改期') })).toEqual([
      'sent 林昱翔',
      'approved 黃冠廷',
      'cancelled 林昱翔 改期',
    ]);
  });
});
