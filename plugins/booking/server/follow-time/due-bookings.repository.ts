import { Injectable } from '@nestjs/common';
import { Sql, type Statement } from '@tessera/sdk';
import { bookingTable } from '../bookings/booking-columns.js';
import { limits } from '../limits.js';

/** So many at a time: the rest follows with the next run. */
const batch = 500;
/** $1 is now, $2 the agencies whose resources are looked after. */
const due = (name: string, condition: string, order: string, more = ''): Statement => ({
  name: `booking-due-${name}`,
  text: `select b.id from ${bookingTable} b ${more}
where b.resource_agency_id = any($2::uuid[]) and ${condition} order by ${order}, b.id limit ${batch}`,
});

const holds = due('holds', `b.state = 'offered' and b.hold_until <= $1`, 'b.hold_until');
const undecided = due(
  'undecided',
  `b.state in ('awaiting-superior', 'waiting', 'queued') and b.starts_at <= $1`,
  'b.starts_at',
);
/** Until when one may have checked in: the grace, or the end where that is earlier. */
const until = `least(b.starts_at + make_interval(mins => r.check_in_grace), b.ends_at)`;
/**
 * What ended longer ago is left alone: whoever asks for check-in from today on does not judge yesterday. Nor is it looked
 * at: nobody's grace is longer than `limits.grace`.
 */
const absent = due(
  'absent',
  `b.state = 'approved' and b.starts_at <= $1
  and b.starts_at > $1::timestamptz - interval '1 hour' - make_interval(mins => ${limits.grace})
  and r.check_in and b.checked_in_at is null
  and b.attendance is distinct from 'seen' and ${until} < $1 and ${until} > $1::timestamptz - interval '1 hour'`,
  'b.starts_at',
  'join plugin_booking.resource r on r.id = b.resource_id',
);

/** Bookings to which time itself has done something. */
@Injectable()
export class DueBookingsRepository {
  constructor(private readonly sql: Sql) {}

  /** Offers whose time is over. */
  expiredHolds(now: Date, agencies: readonly string[]): Promise<string[]> {
    return this.ids(holds, now, agencies);
  }

  /** Requests whose own beginning came before anybody's decision. */
  undecided(now: Date, agencies: readonly string[]): Promise<string[]> {
    return this.ids(undecided, now, agencies);
  }

  /** Approved ones to which nobody checked in although they should have. */
  absent(now: Date, agencies: readonly string[]): Promise<string[]> {
    return this.ids(absent, now, agencies);
  }

  private async ids(statement: Statement, now: Date, agencies: readonly string[]): Promise<string[]> {
    return (await this.sql.query<{ id: string }>(statement, [now, agencies])).map(({ id }) => id);
  }
}
