import { Injectable } from '@nestjs/common';
import { Sql, type Statement } from '@tessera/sdk';
import { bookingTable } from '../bookings/booking-columns.js';
import type { LobbyMeeting } from './lobby-door.js';

/** An approved booking of an online venue. */
export interface BookedMeeting extends LobbyMeeting {
  id: string;
  purpose: string;
  unitName: string;
}

const coming: Statement = {
  name: 'booking-lobby',
  text: `select b.id, b.starts_at as "startsAt", b.ends_at as "endsAt", b.applicant_id as "applicantId",
    b.booked_by as "bookedBy", b.invited, b.purpose, b.unit_name as "unitName"
  from ${bookingTable} b
  where b.resource_id = $1 and b.state = 'approved' and b.ends_at > $2
    and ($3::uuid is null or b.applicant_id = $3 or b.booked_by = $3 or $3 = any(b.invited))
  order by b.starts_at, b.id limit 2`,
};

/** What goes on in an online venue. */
@Injectable()
export class LobbyRepository {
  constructor(private readonly sql: Sql) {}

  /** The next two that have not ended; with an account only those that expect it. */
  coming(resourceId: string, now: Date, accountId: string | null): Promise<BookedMeeting[]> {
    return this.sql.query<BookedMeeting>(coming, [resourceId, now, accountId]);
  }
}
