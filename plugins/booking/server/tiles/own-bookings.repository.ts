import { Injectable } from '@nestjs/common';
import { Sql, type SqlCondition } from '@tessera/sdk';
import { bookingSelection, bookingTable, type StoredBooking } from '../bookings/booking-columns.js';
import { resourceTable } from '../resources/resource-columns.js';

export type OwnBooking = StoredBooking & { checkIn: boolean; checkInGrace: number; total: number };

/** What lies ahead of a person: own bookings and those sent in others' place. */
@Injectable()
export class OwnBookingsRepository {
  constructor(private readonly sql: Sql) {}

  /** Soonest first; each row has how many there are in all. */
  ahead(
    accountId: string,
    now: Date,
    open: (first: number) => SqlCondition,
    limit: number,
    signal: AbortSignal,
  ): Promise<OwnBooking[]> {
    const { text: isOpen, values } = open(4);
    const text = `select ${bookingSelection}, r.check_in as "checkIn", r.check_in_grace as "checkInGrace",
  count(*) over ()::int as total
from (select * from ${bookingTable} where applicant_id = $1
  union all select * from ${bookingTable} where booked_by = $1 and booked_by <> applicant_id) b
  join ${resourceTable} r on r.id = b.resource_id left join ${resourceTable} d on d.id = b.driver_id
where b.ends_at > $2 and b.state in ('awaiting-superior', 'waiting', 'approved', 'offered', 'queued') and ${isOpen}
order by b.starts_at, b.id limit $3`;
    return this.sql.query<OwnBooking>(text, [accountId, now, limit, ...values], signal);
  }
}
