import { Injectable } from '@nestjs/common';
import { Sql, type Statement, type Transaction } from '@tessera/sdk';
import { bookingSelection, bookingSource, type StoredBooking } from '../bookings/booking-columns.js';
import type { Busy } from './nearest-slots.js';

/** A booking's own times among those that hold a resource. */
export interface TakenTime {
  startsAt: Date;
  endsAt: Date;
}

const busy: Statement = {
  name: 'booking-busy',
  text: `select lower(span) as "from", upper(span) as "to" from plugin_booking.booking_span
where resource_id = any($1::uuid[]) and span && tstzrange($2, $3) and booking_id <> $4`,
};
const taken: Statement = {
  name: 'booking-taken',
  text: `select distinct b.starts_at as "startsAt", b.ends_at as "endsAt"
from plugin_booking.booking_span s join plugin_booking.booking b on b.id = s.booking_id
where s.resource_id = any($1::uuid[]) and s.span && tstzrange($2, $3, '[)') and s.booking_id <> $4
order by 1, 2 limit 20`,
};

const bookings: Statement = {
  name: 'booking-week',
  text: `select ${bookingSelection} from ${bookingSource}
join plugin_booking.booking_span s on s.booking_id = b.id
where s.resource_id = $1 and s.span && tstzrange($2, $3)`,
};

/** What is held of resources; reads only. */
@Injectable()
export class SpansRepository {
  constructor(private readonly sql: Sql) {}

  /** What bookings other than `except` hold between two moments. */
  busy(
    resourceIds: readonly string[],
    from: Date,
    to: Date,
    except: string,
    within: Sql | Transaction = this.sql,
  ): Promise<Busy[]> {
    return within.query<Busy>(busy, [resourceIds, from, to, except]);
  }

  /** Times of the bookings that are in the way, without their buffers; at most 20. */
  taken(
    resourceIds: readonly string[],
    from: Date,
    to: Date,
    except: string,
    within: Sql | Transaction = this.sql,
  ): Promise<TakenTime[]> {
    return within.query<TakenTime>(taken, [resourceIds, from, to, except]);
  }

  /** Bookings that hold a resource between two moments. */
  bookings(resourceId: string, from: Date, to: Date): Promise<StoredBooking[]> {
    return this.sql.query<StoredBooking>(bookings, [resourceId, from, to]);
  }
}
