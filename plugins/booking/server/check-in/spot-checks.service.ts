import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import { type Caller, Clock, decodeCursor, pageOfRows } from '@tessera/sdk';
import type { BookingDetail } from '../bookings/booking.schemas.js';
import { BookingActsService } from '../bookings/booking-acts.service.js';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { bookingNumber } from '../bookings/booking-views.js';
import { offeredTimeOf } from '../bookings/slot-times.js';
import { canCheckIn } from './can-check-in.js';
import { CheckInRepository } from './check-in.repository.js';
import type { AttendanceInput, SpotCheckItem, SpotCheckQuery } from './check-in.schemas.js';
import { spotCheckTooEarly } from './check-in-problems.js';

const cursorOf = 'spot-checks';

/** Keepers look in on what was booked today, and write down whether anybody was there. */
@Injectable()
export class SpotChecksService {
  constructor(
    private readonly acts: BookingActsService,
    private readonly bookings: CheckInRepository,
    private readonly clock: Clock,
  ) {}

  /** Approved bookings of today of what the caller keeps; by their beginning. */
  async today(caller: Caller, { cursor, limit }: SpotCheckQuery): Promise<Page<SpotCheckItem>> {
    const now = this.clock.now();
    const [startsAt, id] = cursor ? decodeCursor(cursor, cursorOf, ['date', 'uuid']) : [];
    const after = startsAt && id ? { startsAt: new Date(startsAt), id } : undefined;
    const rows = await this.bookings.checkable(caller, now, after, limit + 1);
    return pageOfRows(
      rows,
      { limit, filter: cursorOf },
      (row) => itemOf(row, now),
      (row) => [row.startsAt.toISOString(), row.id],
    );
  }

  /** What a keeper saw; may be said anew. */
  attendance(caller: Caller, id: string, { seen, version }: AttendanceInput): Promise<BookingDetail> {
    return this.acts.perform(caller, id, {
      name: 'booking.spot-check',
      permission: 'spot-check',
      version,
      from: ['approved'],
      perform: (booking, { now }) => {
        if (booking.startsAt > now) throw spotCheckTooEarly();
        const attendance = seen ? 'seen' : 'not-seen';
        if (booking.attendance === attendance) return;
        Object.assign(booking, { attendance, attendanceByName: caller.name, attendanceAt: now });
      },
    });
  }
}

const itemOf = (row: StoredBooking, now: Date): SpotCheckItem => ({
  id: row.id,
  number: bookingNumber(row.number),
  resource: { id: row.resourceId, name: row.resourceName, site: row.site },
  time: offeredTimeOf(row.startsAt, row.endsAt, row.zone),
  zone: row.zone,
  applicant: { name: row.applicantName, unit: row.unitName, phone: row.phone, extension: row.extension },
  purpose: row.purpose,
  people: row.people,
  checkIn: row.checkInGrace !== null,
  checkedInAt: row.checkedInAt?.toISOString() ?? null,
  attendance: row.attendance,
  attendanceBy: row.attendanceByName,
  open: canCheckIn(row, now),
  begun: row.startsAt <= now,
  version: row.version,
});
