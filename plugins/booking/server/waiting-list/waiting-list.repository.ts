import { Injectable } from '@nestjs/common';
import { Sql, type Statement, type Transaction } from '@tessera/sdk';
import { bookingTable } from '../bookings/booking-columns.js';
import { lockedKeys } from '../bookings/booking-spans.js';
import { resourceTable } from '../resources/resource-columns.js';

/** Somebody who waits for a time that another one had. */
export interface Waiter {
  id: string;
  resourceIds: string[];
}

/** One whose time is free, with what tells whether it is closed. */
export interface ServableWaiter extends Waiter {
  createdAt: Date;
  startsAt: Date;
  endsAt: Date;
  resourceId: string;
  site: string;
  agencyId: string;
}

const resourceIds = `case when b.driver_id is null then array[b.resource_id] else array[b.resource_id, b.driver_id] end`;
const span = `tstzrange(b.starts_at - make_interval(mins => b.buffer_before), b.ends_at + make_interval(mins => b.buffer_after), '[)')`;
const isFree = `not exists (
    select 1 from plugin_booking.booking_span s where s.resource_id = any(${resourceIds}) and s.span && ${span}
  )`;
/** Whoever came first stands first; $1 is now, $2 the agencies for which the plugin is on. */
const waiting = `b.state = 'queued' and b.starts_at > $1
  and b.resource_agency_id = any($2::uuid[]) and b.agency_id = any($2::uuid[])`;
const inTurn = 'order by b.created_at, b.id';

const touched: Statement = {
  name: 'booking-waiters-touched',
  text: `select b.id, ${resourceIds} as "resourceIds" from ${bookingTable} b
where ${waiting} and (b.resource_id = any($3::uuid[]) or b.driver_id = any($3::uuid[]))
  and ${span} && tstzrange($4, $5, '[)') and ${isFree} ${inTurn} limit 100`,
};
const page = 100;
/** $3 and $4: whoever was looked at last. */
const servable: Statement = {
  name: 'booking-waiters-servable',
  text: `select b.id, ${resourceIds} as "resourceIds", b.created_at as "createdAt", b.starts_at as "startsAt", b.ends_at as "endsAt",
  r.id as "resourceId", r.site, r.agency_id as "agencyId"
from ${bookingTable} b join ${resourceTable} r on r.id = b.resource_id
where ${waiting} and r.deleted_at is null and ($3::timestamptz is null or (b.created_at, b.id) > ($3, $4::uuid))
  and ${isFree} ${inTurn} limit ${page}`,
};
const tryLocks: Statement = {
  name: 'booking-waiters-try-locks',
  text: `select bool_and(pg_try_advisory_xact_lock(77, key)) as got
from (select distinct hashtext(id::text) as key from unnest($1::uuid[]) id order by key) keys`,
};
/** Somebody who withdraws at this moment holds the row, and is not waited for. */
const standing: Statement = {
  name: 'booking-waiter-standing',
  text: `select ${isFree} as free from ${bookingTable} b where b.id = $1 and b.state = 'queued' for update of b skip locked`,
};
const sameWish: Statement = {
  name: 'booking-waiter-same-wish',
  text: `select 1 from ${bookingTable} b where b.applicant_id = $1 and b.resource_id = $2
  and b.state in ('queued', 'offered') and b.starts_at < $4 and b.ends_at > $3 limit 1`,
};

/** Who waits for what, in their order. */
@Injectable()
export class WaitingListRepository {
  constructor(private readonly sql: Sql) {}

  /** Those who wish for a time that touches what became free, and could have all of it now. */
  touched(
    transaction: Transaction,
    now: Date,
    agencies: readonly string[],
    freed: { resourceIds: readonly string[]; from: Date; to: Date },
  ): Promise<Waiter[]> {
    return transaction.query<Waiter>(touched, [now, agencies, freed.resourceIds, freed.from, freed.to]);
  }

  /** All who could have what they wait for, in portions. */
  async *servable(now: Date, agencies: readonly string[]): AsyncGenerator<ServableWaiter[]> {
    for (let last: ServableWaiter | undefined; ; ) {
      const after = [last?.createdAt ?? null, last?.id ?? null];
      const found: ServableWaiter[] = await this.sql.query<ServableWaiter>(servable, [now, agencies, ...after]);
      yield found;
      if (found.length < page) return;
      last = found.at(-1);
    }
  }

  /** The locks of these resources, if nobody holds one: an act that has its own already must not wait for others'. */
  async tryLocks(transaction: Transaction, ids: readonly string[]): Promise<boolean> {
    const [row] = await transaction.query<{ got: boolean }>(tryLocks, [ids]);
    return row?.got ?? false;
  }

  /** The same, waiting for whoever has them. */
  async locks(transaction: Transaction, ids: readonly string[]): Promise<void> {
    await transaction.query(lockedKeys('$1'), [ids]);
  }

  /** Locks one who waits; null while somebody else changes it, or when it waits no more. */
  async standing(transaction: Transaction, id: string): Promise<{ free: boolean } | null> {
    return (await transaction.query<{ free: boolean }>(standing, [id]))[0] ?? null;
  }

  /** Does the person wait for this resource at an overlapping time already? */
  async hasSameWish(
    transaction: Transaction,
    wish: { applicantId: string; resourceId: string; startsAt: Date; endsAt: Date },
  ): Promise<boolean> {
    const { applicantId, resourceId, startsAt, endsAt } = wish;
    return (await transaction.query(sameWish, [applicantId, resourceId, startsAt, endsAt])).length > 0;
  }
}
