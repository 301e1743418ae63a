import type { Booking } from './booking.entity.js';
import type { BookingDetail, BookingItem } from './booking.schemas.js';
import { offeredTimeOf } from './slot-times.js';

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** `123` as `B-000123`. */
export const bookingNumber = (digits: string): string => `B-${digits.padStart(6, '0')}`;

/** The last word of who decided about it; empty where nobody said a thing. */
const noteOf = ({ endReason, reviewNote, superiorNote }: Booking): string =>
  endReason || reviewNote || superiorNote || '';

/** A booking as lists show it. */
export const bookingItemOf = (booking: Booking): BookingItem => ({
  id: booking.id,
  number: bookingNumber(booking.number),
  kind: booking.kind,
  resource: {
    id: booking.resourceId,
    name: booking.resourceName,
    site: booking.site,
    agency: booking.resourceAgencyName,
  },
  time: offeredTimeOf(booking.startsAt, booking.endsAt, booking.zone),
  zone: booking.zone,
  applicant: {
    id: booking.applicantId,
    name: booking.applicantName,
    agency: booking.agencyName,
    unit: booking.unitName,
  },
  purpose: booking.purpose,
  people: booking.people,
  host: booking.host,
  destination: booking.destination,
  driving: booking.driving,
  driver: booking.driverName ? { id: booking.driverId, name: booking.driverName } : null,
  state: booking.state,
  note: noteOf(booking),
  seriesId: booking.seriesId,
  createdAt: booking.createdAt.toISOString(),
  version: booking.version,
});

const wordOf = (by: string | null, at: Date | null, note: string | null) =>
  by !== null && at !== null ? { by, at: at.toISOString(), note: note ?? '' } : null;

/** What of a detail is not in the booking's own row. */
export interface DetailSetting {
  invited: { id: string; name: string }[];
  seriesLeft: number;
  may: BookingDetail['may'];
}

export const bookingDetailOf = (booking: Booking, { invited, seriesLeft, may }: DetailSetting): BookingDetail => ({
  ...bookingItemOf(booking),
  phone: booking.phone,
  extension: booking.extension,
  bookedBy: booking.bookedByName,
  superior:
    booking.superiorId !== null
      ? {
          id: booking.superiorId,
          name: booking.superiorName ?? '',
          at: iso(booking.superiorAt),
          note: booking.superiorNote ?? '',
        }
      : null,
  review: wordOf(booking.reviewedByName, booking.reviewedAt, booking.reviewNote),
  ended: wordOf(booking.endedByName, booking.endedAt, booking.endReason),
  holdUntil: iso(booking.holdUntil),
  checkedInAt: iso(booking.checkedInAt),
  attendance: booking.attendance,
  invited,
  seriesLeft,
  may,
});
