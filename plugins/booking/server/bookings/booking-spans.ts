import { Injectable } from '@nestjs/common';
import type { Statement, Transaction } from '@tessera/sdk';
import type { Booking } from './booking.entity.js';

/** Takes a lock for each resource of a `uuid[]`, in one order for everybody: who wants the same two never waits in a circle. */
export const lockedKeys = (ids: string): string =>
  `select pg_advisory_xact_lock(77, key) from (
  select distinct hashtext(id::text) as key from unnest(${ids}::uuid[]) id order by key) keys`;

const lock: Statement = { name: 'booking-lock', text: lockedKeys('$1') };
const hold: Statement = {
  name: 'booking-hold',
  text: `insert into plugin_booking.booking_span (booking_id, resource_id, span)
select $1, wanted, tstzrange($3, $4, '[)') from unnest($2::uuid[]) wanted
on conflict do nothing returning resource_id`,
};
const release: Statement = {
  name: 'booking-release',
  text: 'delete from plugin_booking.booking_span where booking_id = $1',
};

type Held = Pick<Booking, 'id' | 'resourceId' | 'driverId' | 'startsAt' | 'endsAt' | 'bufferBefore' | 'bufferAfter'>;
const minute = 60_000;

/** What a booking keeps from others: the venue, or the vehicle with its driver, buffers included. */
export const heldBy = ({ resourceId, driverId, startsAt, endsAt, bufferBefore, bufferAfter }: Held) => ({
  resourceIds: driverId ? [resourceId, driverId] : [resourceId],
  from: new Date(startsAt.getTime() - bufferBefore * minute),
  to: new Date(endsAt.getTime() + bufferAfter * minute),
});

/** Would moving from one to the other change what is kept from others? */
export const holdsDifferently = (before: Held, after: Held): boolean =>
  JSON.stringify(heldBy(before)) !== JSON.stringify(heldBy(after));

/**
 * The only writer of spans of stored bookings. A row is there exactly while the booking holds the resource; the database
 * refuses a second one that overlaps. Each act answers whether it got all it asked for; when not, nothing has changed.
 */
@Injectable()
export class BookingSpans {
  async hold(transaction: Transaction, booking: Held): Promise<boolean> {
    await this.lock(transaction, heldBy(booking).resourceIds);
    return this.take(transaction, booking);
  }

  async release(transaction: Transaction, booking: Held): Promise<void> {
    // whoever waits to take the slot waits for the lock, never for the row
    await this.lock(transaction, heldBy(booking).resourceIds);
    await transaction.query(release, [booking.id]);
  }

  async move(transaction: Transaction, before: Held, after: Held): Promise<boolean> {
    await this.lock(transaction, [...heldBy(before).resourceIds, ...heldBy(after).resourceIds]);
    await transaction.query(release, [before.id]);
    if (await this.take(transaction, after)) return true;
    await this.take(transaction, before);
    return false;
  }

  private async lock(transaction: Transaction, resourceIds: readonly string[]): Promise<void> {
    await transaction.query(lock, [resourceIds]);
  }

  private async take(transaction: Transaction, booking: Held): Promise<boolean> {
    const { resourceIds, from, to } = heldBy(booking);
    const held = await transaction.query(hold, [booking.id, resourceIds, from, to]);
    if (held.length === resourceIds.length) return true;
    if (held.length > 0) await transaction.query(release, [booking.id]);
    return false;
  }
}
