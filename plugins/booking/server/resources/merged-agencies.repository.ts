import { Injectable } from '@nestjs/common';
import { audienceKey } from '@tessera/contracts';
import type { Transaction } from '@tessera/sdk';
import { bookingTable } from '../bookings/booking-columns.js';
import { resourceTable } from './resource-columns.js';

/** Writes of the one moment in which an agency ends and another goes on for it. */
@Injectable()
export class MergedAgenciesRepository {
  /** Whoever might book as the one may as the other. */
  async openTo(transaction: Transaction, fromId: string, intoId: string): Promise<void> {
    await transaction.query(
      `update ${resourceTable} set bookers = array(select distinct unnest(array_replace(bookers, $1, $2)))
       where $1 = any(bookers)`,
      [audienceKey.agency(fromId), audienceKey.agency(intoId)],
    );
  }

  /** Ids of the resources that changed hands; deleted ones too, because what was booked of them stays on record. */
  async takeOver(
    transaction: Transaction,
    fromId: string,
    into: { id: string; name: string },
    by: { at: Date; id: string; name: string },
  ): Promise<string[]> {
    const taken = await transaction.query<{ id: string }>(
      `update ${resourceTable} set agency_id = $2, agency_name = $3, version = version + 1, changed_at = $4, changed_by = $5,
         changed_by_name = $6
       where agency_id = $1 returning id`,
      [fromId, into.id, into.name, by.at, by.id, by.name],
    );
    const ids = taken.map(({ id }) => id);
    await transaction.query(
      `update ${bookingTable} set resource_agency_id = $2,
         resource_agency_name = case when ends_at > $4 then $3 else resource_agency_name end
       where resource_id = any($1::uuid[])`,
      [ids, into.id, into.name, by.at],
    );
    // who waits is asked for by the own agency, too
    await transaction.query(`update ${bookingTable} set agency_id = $2 where agency_id = $1 and state = 'queued'`, [
      fromId,
      into.id,
    ]);
    return ids;
  }
}
