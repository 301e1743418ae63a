import { Injectable } from '@nestjs/common';
import type { SqlCondition, Transaction } from '@tessera/sdk';
import { bookingSelection, bookingSource, type StoredBooking } from '../bookings/booking-columns.js';

/** Requests that wait for somebody's word and have not begun. */
@Injectable()
export class OverdueRequestsRepository {
  /** Agencies that have any of before a moment. */
  async agencies(transaction: Transaction, before: Date, now: Date, open: SqlCondition): Promise<string[]> {
    const text = `select distinct b.resource_agency_id as id from ${bookingSource}
where b.state in ('waiting', 'awaiting-superior') and b.changed_at <= $1 and b.starts_at > $2 and ${open.text}`;
    const rows = await transaction.query<{ id: string }>(text, [before, now, ...open.values]);
    return rows.map(({ id }) => id);
  }

  ofAgency(transaction: Transaction, agencyId: string, before: Date, now: Date): Promise<StoredBooking[]> {
    const text = `select ${bookingSelection} from ${bookingSource} where b.resource_agency_id = $3
  and b.state in ('waiting', 'awaiting-superior') and b.changed_at <= $1 and b.starts_at > $2 order by b.changed_at, b.id`;
    return transaction.query<StoredBooking>(text, [before, now, agencyId]);
  }
}
