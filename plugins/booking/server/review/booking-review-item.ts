import type { FactValue, ReviewItem, Words } from '@tessera/contracts';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { bookingNumber } from '../bookings/booking-views.js';
import { clipped } from '../feeds/booking-entry.js';
import { urgencyOf } from './review-rules.js';
import { timeWords } from './time-words.js';

const labels = {
  time: { 'zh-Hant': '借用時間', en: 'Time' },
  purpose: { 'zh-Hant': '用途', en: 'Purpose' },
  people: { 'zh-Hant': '人數', en: 'People' },
  host: { 'zh-Hant': '主持人', en: 'Host' },
  destination: { 'zh-Hant': '目的地', en: 'Destination' },
  driver: { 'zh-Hant': '駕駛', en: 'Driver' },
  phone: { 'zh-Hant': '電話', en: 'Phone' },
  superior: { 'zh-Hant': '主管意見', en: 'Superior' },
} as const;

const queuedNotice = (queued: number): Words => ({
  'zh-Hant': `同時段另有 ${queued} 筆候補`,
  en: queued === 1 ? 'One more waits for the same time' : `${queued} more wait for the same time`,
});

interface Standing {
  now: Date;
  portalZone: string;
  isOverdue: boolean;
  queued: number;
}

/** A booking as 待我處理 shows it; it is due when it begins. */
export function bookingReviewItem(row: StoredBooking, { now, portalZone, isOverdue, queued }: Standing): ReviewItem {
  const fact = (label: keyof typeof labels, value: FactValue | null) =>
    value === null || value === '' ? [] : [{ label: labels[label], value }];
  const { people, host, destination, driverName, phone, extension, superiorName, superiorNote } = row;
  return {
    id: row.id,
    version: row.version,
    number: bookingNumber(row.number),
    title: row.resourceName,
    from: { name: row.applicantName, agency: row.unitName },
    since: row.changedAt.toISOString(),
    due: row.startsAt.toISOString(),
    urgency: urgencyOf(row.startsAt, now, isOverdue),
    notice: queued > 0 ? queuedNotice(queued) : null,
    facts: [
      ...fact('time', timeWords(row, portalZone)),
      ...fact('purpose', clipped(row.purpose, 500)),
      ...fact('people', String(people)),
      ...fact('host', host),
      ...fact('destination', destination),
      ...fact('driver', driverName),
      ...fact('phone', extension ? `${phone} #${extension}` : phone),
      ...fact('superior', superiorNote && `${superiorName}：${superiorNote}`),
    ],
    link: `/booking/bookings/${row.id}`,
  };
}
