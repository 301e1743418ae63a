import { Injectable } from '@nestjs/common';
import { Sql, type Statement } from '@tessera/sdk';
import { bookingTable } from '../bookings/booking-columns.js';
import { holdingStates } from '../bookings/booking-states.js';

/** What of a booking a door may have to show. */
export interface DoorBooking {
  startsAt: Date;
  endsAt: Date;
  approved: boolean;
  purpose: string;
  unitName: string;
}

const states = holdingStates.map((state) => `'${state}'`).join(', ');
const within: Statement = {
  name: 'booking-door-day',
  text: `select b.starts_at as "startsAt", b.ends_at as "endsAt", b.state = 'approved' as approved, b.purpose,
    b.unit_name as "unitName"
  from ${bookingTable} b where b.resource_id = $1 and b.state in (${states}) and b.starts_at < $3 and b.ends_at > $2
  order by b.starts_at, b.id limit 100`,
};

/** The day of a door. */
@Injectable()
export class DoorRepository {
  constructor(private readonly sql: Sql) {}

  /** What holds the resource between two moments, earliest first. */
  within(resourceId: string, from: Date, to: Date): Promise<DoorBooking[]> {
    return this.sql.query<DoorBooking>(within, [resourceId, from, to]);
  }
}
