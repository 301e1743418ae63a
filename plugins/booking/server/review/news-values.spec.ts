import { describe, expect, it } from '@jest/globals';
import type { Caller } from '@tessera/sdk';
import type { StoredBooking } from '../bookings/booking-columns.js';
import type { NewsKind } from './news-of-change.js';
import { newsValues } from './news-values.js';

const booking = {
  applicantId: 'a',
  applicantName: '林昱翔',
  resourceName: '第一會議室',
  purpose: '週會',
  destination: '',
  zone: 'Asia/Taipei',
  startsAt: new Date('2026-03-12T01:00:00Z'),
  endsAt: new Date('2026-03-12T02:00:00Z'),
} as StoredBooking;
const lin = { kind: 'person', accountId: 'a', name: '林昱翔' } as Caller;
const ownerTold = (kind: NewsKind, caller: Caller) => newsValues(kind, [booking], caller, 'Asia/Taipei').applicant;

describe('the owner of a booking in its news', () => {
  it('is not named twice where the own booking was changed or cancelled', () => {
    const own = { 'zh-Hant': '自己', en: 'their own' };
    expect([ownerTold('booking-changed', lin), ownerTold('booking-cancelled', lin)]).toEqual([own, own]);
  });

  it('is named to keepers who are asked, and where somebody else or a deputy acted', () => {
    const others = [
      ownerTold('booking-submitted', lin),
      ownerTold('booking-changed', { ...lin, accountId: 'k', name: '許哲維' }),
      ownerTold('booking-cancelled', { ...lin, deputy: { accountId: 'd', name: '乙', principalName: '林昱翔' } }),
    ];
    expect(others).toEqual(['林昱翔', '林昱翔', '林昱翔']);
  });
});
