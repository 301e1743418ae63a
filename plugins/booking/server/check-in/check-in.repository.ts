import { Injectable } from '@nestjs/common';
import { Access, type Caller, Sql, type Statement } from '@tessera/sdk';
import { bookingSelection, bookingSource, bookingTable, type StoredBooking } from '../bookings/booking-columns.js';
import { bookingRuleColumns } from '../bookings/booking-conditions.js';
import { longestDays } from '../bookings/booking-rules.js';
import { OwnerSwitch } from '../resources/owner-switch.js';

/** A person's own booking about now. */
export interface OwnBooking {
  id: string;
  startsAt: Date;
  endsAt: Date;
  checkedInAt: Date | null;
}

const own: Statement = {
  name: 'booking-check-in-own',
  text: `select b.id, b.starts_at as "startsAt", b.ends_at as "endsAt", b.checked_in_at as "checkedInAt" from ${bookingTable} b
where b.resource_id = $1 and b.applicant_id = $2 and b.state = 'approved' and b.starts_at < $4 and b.ends_at > $3
order by b.starts_at, b.id limit 20`,
};

/** Beginning of the day that goes on at $1 where the resource is, as its clocks show it. */
const today = `date_trunc('day', $1::timestamptz at time zone b.zone)`;

/** Approved bookings about now. */
@Injectable()
export class CheckInRepository {
  constructor(
    private readonly sql: Sql,
    private readonly access: Access,
    private readonly owners: OwnerSwitch,
  ) {}

  /** A person's own approved ones of a resource between two moments, earliest first. */
  own(resourceId: string, accountId: string, from: Date, to: Date): Promise<OwnBooking[]> {
    return this.sql.query<OwnBooking>(own, [resourceId, accountId, from, to]);
  }

  /**
   * Approved ones of today, as the clocks of the resource have it, that the caller may check on the spot, by their
   * beginning; `after` is the last one of the page before.
   */
  checkable(
    caller: Caller,
    now: Date,
    after: { startsAt: Date; id: string } | undefined,
    limit: number,
  ): Promise<StoredBooking[]> {
    const rules = this.access.condition(caller, 'spot-check', 'Booking', bookingRuleColumns, 5);
    const open = this.owners.condition('b.resource_agency_id', 5 + rules.values.length);
    return this.sql.query<StoredBooking>(
      `select ${bookingSelection} from ${bookingSource}
       where b.state = 'approved' and b.starts_at < $1::timestamptz + interval '1 day' and b.ends_at > $1::timestamptz - interval '1 day'
         and b.starts_at > $1::timestamptz - interval '${longestDays + 2} days'
         and b.starts_at < (${today} + interval '1 day') at time zone b.zone and b.ends_at > ${today} at time zone b.zone
         and ($2::timestamptz is null or (b.starts_at, b.id) > ($2, $3::uuid))
         and (${rules.text}) and ${open.text}
       order by b.starts_at, b.id limit $4`,
      [now, after?.startsAt ?? null, after?.id ?? null, limit, ...rules.values, ...open.values],
    );
  }
}
