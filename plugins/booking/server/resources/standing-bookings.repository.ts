import { Injectable } from '@nestjs/common';
import type { Transaction } from '@tessera/sdk';
import { lockedKeys } from '../bookings/booking-spans.js';

export interface StandingBooking {
  id: string;
  number: string;
  applicantName: string;
  startsAt: Date;
  endsAt: Date;
}

const standing = `from plugin_booking.booking b
where (b.resource_id = $1 or b.driver_id = $1) and b.ends_at > $2
  and b.state in ('awaiting-superior', 'waiting', 'approved', 'queued', 'offered')`;

/** Bookings of a resource, or of a driver with a vehicle, that have not ended. */
@Injectable()
export class StandingBookingsRepository {
  /** Keeps everybody from booking the resource, and what was booked together with it, until the transaction ends. */
  async lock(transaction: Transaction, resourceId: string, now: Date): Promise<void> {
    const together = await transaction.query<{ ids: string[] }>(
      `select array_agg(distinct x.id) as ids from (
  select $1::uuid as id union all
  select unnest(array[b.resource_id, b.driver_id]) ${standing}) x where x.id is not null`,
      [resourceId, now],
    );
    await transaction.query(lockedKeys('$1'), [together[0]?.ids ?? [resourceId]]);
  }

  /** Who only waits for a slot first, so that nobody is offered what ends as well. */
  of(transaction: Transaction, resourceId: string, now: Date): Promise<StandingBooking[]> {
    return transaction.query<StandingBooking>(
      `select b.id, b.number::text, b.applicant_name as "applicantName", b.starts_at as "startsAt", b.ends_at as "endsAt"
${standing} order by (b.state = 'queued') desc, b.starts_at, b.id`,
      [resourceId, now],
    );
  }
}
