import type { Localized, NotificationValues } from '@tessera/contracts';
import { type Caller } from '@tessera/sdk';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { clipped } from '../feeds/booking-entry.js';
import type { NewsKind } from './news-of-change.js';
import { momentWords, timesWords } from './time-words.js';

const longestText = 400;

/** The end of a sentence: with the words of who decided, or with a full stop. */
function ending(note: string): Localized {
  const said = clipped(note, longestText);
  return said ? { 'zh-Hant': `：${said}`, en: `: ${said}` } : { 'zh-Hant': '。', en: '.' };
}

const noteOf = (
  kind: NewsKind | 'review-overdue',
  { state, reviewNote, superiorNote, endReason }: StoredBooking,
): string => {
  if (kind === 'booking-cancelled') return endReason ?? '';
  // the superior's rejection is the last word
  return (state === 'rejected' ? (reviewNote ?? superiorNote) : reviewNote) ?? '';
};

/** Of whom a booking is: who changed an own one is not named twice. */
function ownerOf(kind: NewsKind | 'review-overdue', { applicantId, applicantName }: StoredBooking, caller: Caller) {
  const acted = kind === 'booking-changed' || kind === 'booking-cancelled';
  const own = acted && !caller.deputy && caller.accountId === applicantId;
  return own ? { 'zh-Hant': '自己', en: 'their own' } : applicantName;
}

/** Snapshots for the texts of every kind: of one booking, or of those of a series that changed together. */
export function newsValues(
  kind: NewsKind | 'review-overdue',
  bookings: readonly [StoredBooking, ...StoredBooking[]],
  caller: Caller,
  zone: string,
): NotificationValues {
  const [first] = bookings;
  return {
    by: caller.kind === 'system' ? { 'zh-Hant': '系統', en: 'The portal' } : caller.name,
    applicant: ownerOf(kind, first, caller),
    resource: first.resourceName,
    time: timesWords(bookings, zone),
    purpose: clipped(first.purpose, longestText),
    note: ending(noteOf(kind, first)),
    driver: first.driverName ?? '',
    destination: clipped(first.destination, longestText),
    ...(first.holdUntil && { until: momentWords(first.holdUntil, first.zone) }),
  };
}
