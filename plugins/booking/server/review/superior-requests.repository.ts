import { Injectable } from '@nestjs/common';
import { namedStatement, Sql, type SqlCondition } from '@tessera/sdk';
import { bookingSelection, bookingSource, type StoredBooking } from '../bookings/booking-columns.js';

export interface SuperiorRequests {
  superiorId: string;
  /** Whose own bookings are left out. */
  accounts: readonly string[];
  /** Of the owner's switch; binds from the parameter told. */
  open: (firstParameter: number) => SqlCondition;
}

const waits = `b.state = 'awaiting-superior' and b.superior_id = $1 and b.applicant_id <> all($2::uuid[])`;

/** Bookings that wait for the word of a superior, longest waiting first. */
@Injectable()
export class SuperiorRequestsRepository {
  constructor(private readonly sql: Sql) {}

  async count({ superiorId, accounts, open }: SuperiorRequests, cap: number, signal: AbortSignal): Promise<number> {
    const { text: isOpen, values } = open(4);
    const text = `select count(*)::int as count from (select from ${bookingSource} where ${waits} and ${isOpen} limit $3) w`;
    const bound = [superiorId, accounts, cap, ...values];
    const [row] = await this.sql.query<{ count: number }>(
      namedStatement('booking-superior-count', text),
      bound,
      signal,
    );
    return row?.count ?? 0;
  }

  list(
    { superiorId, accounts, open }: SuperiorRequests,
    after: { at: string; id: string } | null,
    limit: number,
    signal: AbortSignal,
  ): Promise<StoredBooking[]> {
    const { text: isOpen, values } = open(6);
    const text = `select ${bookingSelection} from ${bookingSource} where ${waits} and ${isOpen}
  and ($4::timestamptz is null or (b.changed_at, b.id) > ($4, $5::uuid)) order by b.changed_at, b.id limit $3`;
    const bound = [superiorId, accounts, limit, after?.at ?? null, after?.id ?? null, ...values];
    return this.sql.query<StoredBooking>(namedStatement('booking-superior', text), bound, signal);
  }
}
