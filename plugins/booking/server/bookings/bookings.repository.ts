import { Injectable } from '@nestjs/common';
import { Sql, type Statement, type Transaction } from '@tessera/sdk';
import type { Booking } from './booking.entity.js';
import {
  bookingSelection,
  bookingSource,
  bookingTable,
  changing,
  columnOf,
  type StoredBooking,
  typeOf,
  written,
} from './booking-columns.js';
import { lockedKeys } from './booking-spans.js';

const byId: Statement = {
  name: 'booking-by-id',
  text: `select ${bookingSelection} from ${bookingSource} where b.id = $1`,
};
const locked: Statement = { name: 'booking-locked', text: `${byId.text} for update of b` };
const allLocked: Statement = {
  name: 'booking-all-locked',
  text: `select ${bookingSelection} from ${bookingSource} where b.id = any($1::uuid[]) order by b.id for update of b`,
};
const ofSeries: Statement = {
  name: 'booking-of-series',
  text: `select b.id from ${bookingTable} b where b.series_id = $1 and b.starts_at >= $2
  and b.state in ('awaiting-superior', 'waiting', 'approved', 'queued', 'offered') order by b.starts_at, b.id`,
};
const update: Statement = {
  name: 'booking-update',
  text: `update ${bookingTable} set ${changing.map((member, at) => `${columnOf[member]} = $${at + 2}`).join(', ')} where id = $1`,
};
/** Not by name and number of values, but by one of JSON: a batch has as many rows as it has. */
const updateAll: Statement = {
  name: 'booking-update-all',
  text: `update ${bookingTable} b set ${changing.map((member) => `${columnOf[member]} = n."${member}"`).join(', ')}
from jsonb_to_recordset($1::jsonb) as n (id uuid, ${changing.map((member) => `"${member}" ${typeOf(member)}`).join(', ')})
where b.id = n.id`,
};
const after = written.length;
/**
 * One round trip: locks in ascending order, the booking, and a span for each resource that nobody holds then. Who comes
 * when it is taken already waits for no lock and writes nothing.
 */
const insert: Statement = {
  name: 'booking-insert',
  text: `with wish as materialized (
  select $${after + 1}::uuid[] as ids, tstzrange($${after + 2}, $${after + 3}, '[)') as span
), open as materialized (
  select ids, span from wish where not exists (
    select from plugin_booking.booking_span s where s.resource_id = any(wish.ids) and s.span && wish.span)
), locked as materialized (
  ${lockedKeys('(select ids from open)')}
), made as (
  insert into ${bookingTable} (${written.map((member) => columnOf[member]).join(', ')})
  select ${written.map((member, at) => `$${at + 1}::${typeOf(member)}`).join(', ')} from open returning number
), held as (
  insert into plugin_booking.booking_span (booking_id, resource_id, span)
  select $1::uuid, wanted, open.span from open cross join lateral unnest(open.ids) wanted, (select count(*) from locked) first
  on conflict do nothing returning resource_id
)
select (select number::text from made) as number, (select count(*)::int from held) as held`,
};

const takeBack: Statement[] = ['booking_span where booking_id', 'booking where id'].map((row, at) => ({
  name: `booking-take-back-${at}`,
  text: `delete from plugin_booking.${row} = $1`,
}));

/** Single bookings; the only place that writes them. Their spans belong to `BookingSpans`, but for the first ones. */
@Injectable()
export class BookingsRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string, within: Sql | Transaction = this.sql): Promise<StoredBooking | undefined> {
    return (await within.query<StoredBooking>(byId, [id]))[0];
  }

  /** Held until the transaction ends, so that two who act take turns. */
  async findLocked(transaction: Transaction, id: string): Promise<StoredBooking | undefined> {
    return (await transaction.query<StoredBooking>(locked, [id]))[0];
  }

  /** The same for many, one after the other by their ids: two batches never wait in a circle. */
  findAllLocked(transaction: Transaction, ids: readonly string[]): Promise<StoredBooking[]> {
    return transaction.query<StoredBooking>(allLocked, [ids]);
  }

  /** Ids of a series' bookings from a moment on that have not ended, first one first. */
  async idsOfSeries(seriesId: string, from: Date, within: Sql | Transaction = this.sql): Promise<string[]> {
    return (await within.query<{ id: string }>(ofSeries, [seriesId, from])).map(({ id }) => id);
  }

  /**
   * Stores it together with its spans on `resourceIds` and sets its number. Somebody else has the time: `taken`, with
   * nothing written; or `lost`, when that one was faster by a moment, and the transaction is to end, or to `takeBack`.
   */
  async insert(
    transaction: Transaction,
    booking: Booking,
    hold: { resourceIds: readonly string[]; from: Date; to: Date },
  ): Promise<'stored' | 'taken' | 'lost'> {
    const values = [...written.map((member) => booking[member]), hold.resourceIds, hold.from, hold.to];
    const [row] = await transaction.query<{ number: string | null; held: number }>(insert, values);
    if (!row || row.number === null) return 'taken';
    booking.number = row.number;
    return row.held === hold.resourceIds.length ? 'stored' : 'lost';
  }

  /** Removes what `insert` has just written in this transaction and lost. */
  async takeBack(transaction: Transaction, id: string): Promise<void> {
    for (const statement of takeBack) await transaction.query(statement, [id]);
  }

  /** Writes every member that may change. */
  async update(transaction: Transaction, booking: Booking): Promise<void> {
    await transaction.query(update, [booking.id, ...changing.map((member) => booking[member])]);
  }

  async updateAll(transaction: Transaction, bookings: readonly Booking[]): Promise<void> {
    if (bookings.length > 0) await transaction.query(updateAll, [JSON.stringify(bookings)]);
  }
}
