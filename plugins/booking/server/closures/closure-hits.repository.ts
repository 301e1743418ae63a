import { Injectable } from '@nestjs/common';
import { Agencies, namedStatement, Sql, type SqlCondition, type Transaction } from '@tessera/sdk';
import { bookingSelection, bookingSource, bookingTable, type StoredBooking } from '../bookings/booking-columns.js';
import { resourceTable } from '../resources/resource-columns.js';
import type { ClosureVerdict } from './closure.schemas.js';
import { reachCondition } from './closure-reach.js';
import type { ClosureReach } from './closure-touch.js';

/** When and whom a closure touches. Without an id it is only thought of. */
export type ClosureSpan = ClosureReach & { id: string | null; startsAt: Date; endsAt: Date };

/** Which rows `r` of closed resources the caller has a say about; binds from the parameter told. */
export type Say = (firstParameter: number) => SqlCondition;

/** A booking with what of it is closed. */
export type HitRow = StoredBooking & {
  closedId: string;
  closedName: string;
  closedKeeperIds: string[];
  closedAgencyId: string;
};
export type DecidedRow = HitRow & { verdict: ClosureVerdict; decidedByName: string; decidedAt: Date };

interface After {
  at: string;
  id: string;
}

/** Bookings within closures. Which ones they are is asked anew each time: people book, move and cancel meanwhile. */
@Injectable()
export class ClosureHitsRepository {
  constructor(
    private readonly sql: Sql,
    private readonly agencies: Agencies,
  ) {}

  /** Those that hold a closed resource, are not over and wait for a decision, earliest first. */
  open(
    closure: ClosureSpan,
    say: Say,
    { now, after, limit, ids }: { now: Date; after?: After | undefined; limit: number; ids?: readonly string[] },
    within: Sql | Transaction = this.sql,
  ): Promise<HitRow[]> {
    const { text, values } = this.hits(closure, say, now, { after, ids });
    const statement = `with hit as (select distinct on (b.starts_at, b.id) b.id, r.id as closed_id, r.name as closed_name,
    r.keeper_ids as closed_keepers, r.agency_id as closed_agency ${text}
  order by b.starts_at, b.id, (r.kind = 'driver') limit $${values.push(limit)})
select ${bookingSelection}, hit.closed_id as "closedId", hit.closed_name as "closedName",
  hit.closed_keepers as "closedKeeperIds", hit.closed_agency as "closedAgencyId"
from hit join ${bookingSource} on b.id = hit.id order by b.starts_at, b.id`;
    return within.query<HitRow>(namedStatement('booking-hits', statement), values);
  }

  /** How many those are, at most `limit`. */
  async countOpen(
    closure: ClosureSpan,
    say: Say,
    { now, limit, signal }: { now: Date; limit: number; signal?: AbortSignal },
    within: Sql | Transaction = this.sql,
  ): Promise<number> {
    const { text, values } = this.hits(closure, say, now, {});
    const statement = `select count(*)::int as count from (select distinct b.id ${text} limit $${values.push(limit)}) h`;
    const [row] = await within.query<{ count: number }>(
      namedStatement('booking-hits-count', statement),
      values,
      signal,
    );
    return row!.count;
  }

  /** Those that somebody decided about, earliest first. */
  decided(
    closure: ClosureSpan & { id: string },
    say: Say,
    after: After | undefined,
    limit: number,
  ): Promise<DecidedRow[]> {
    const values: unknown[] = [closure.id, after?.at ?? null, after?.id ?? null, limit];
    const where = this.concerned(closure, say, values);
    const statement = `select ${bookingSelection}, x.id as "closedId", x.name as "closedName", x.keeper_ids as "closedKeeperIds", x.agency_id as "closedAgencyId",
  q.verdict, q.decided_by_name as "decidedByName", q.decided_at as "decidedAt"
from plugin_booking.closure_decision q join (${bookingSource}) on b.id = q.booking_id
cross join lateral (select r.id, r.name, r.keeper_ids, r.agency_id from ${resourceTable} r
  where (r.id = b.resource_id or r.id = b.driver_id) and ${where} order by (r.kind = 'driver') limit 1) x
where q.closure_id = $1 and ($2::timestamptz is null or (b.starts_at, b.id) > ($2, $3::uuid))
order by b.starts_at, b.id limit $4`;
    return this.sql.query<DecidedRow>(namedStatement('booking-hits-decided', statement), values);
  }

  /** How many resources it closes of those that the caller has a say about. */
  async countResources(closure: ClosureSpan, say: Say): Promise<number> {
    const values: unknown[] = [];
    const where = this.concerned(closure, say, values);
    const [row] = await this.sql.query<{ count: number }>(
      namedStatement('booking-closed', `select count(*)::int as count from ${resourceTable} r where ${where}`),
      values,
    );
    return row!.count;
  }

  /** What was decided about single bookings, or what became of them otherwise. */
  decisions(transaction: Transaction, closureId: string, ids: readonly string[]) {
    return transaction.query<{ id: string; verdict: ClosureVerdict; by: string; at: Date }>(
      `select booking_id as id, verdict, decided_by_name as by, decided_at as at
       from plugin_booking.closure_decision where closure_id = $1 and booking_id = any($2::uuid[])`,
      [closureId, ids],
    );
  }

  private hits(
    closure: ClosureSpan,
    say: Say,
    now: Date,
    { after, ids }: { after?: After | undefined; ids?: readonly string[] | undefined },
  ): { text: string; values: unknown[] } {
    const values: unknown[] = [closure.startsAt, closure.endsAt, now, closure.id];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const more = [
      ...(after ? [`(b.starts_at, b.id) > (${bind(after.at)}::timestamptz, ${bind(after.id)}::uuid)`] : []),
      ...(ids ? [`b.id = any(${bind(ids)}::uuid[])`] : []),
    ];
    const where = this.concerned(closure, say, values);
    // spans have buffers, in which a closure hurts nobody: the booking's own time decides
    const text = `from plugin_booking.booking_span s join ${bookingTable} b on b.id = s.booking_id
  join ${resourceTable} r on r.id = s.resource_id
  where s.span && tstzrange($1::timestamptz, $2::timestamptz) and b.starts_at < $2 and b.ends_at > greatest($1, $3::timestamptz)
    and not exists (select from plugin_booking.closure_decision q where q.closure_id = $4::uuid and q.booking_id = b.id)
    ${[...more, where].map((condition) => `and ${condition}`).join(' ')}`;
    return { text, values };
  }

  private concerned(closure: ClosureSpan, say: Say, values: unknown[]): string {
    const reach = reachCondition(closure, this.agencies, values.length + 1);
    values.push(...reach.values);
    const may = say(values.length + 1);
    values.push(...may.values);
    return `${reach.text} and ${may.text}`;
  }
}
