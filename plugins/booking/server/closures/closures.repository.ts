import { Injectable } from '@nestjs/common';
import { namedStatement, Sql, type SqlCondition, type Statement, type Transaction } from '@tessera/sdk';
import type { ResourceKind } from '../resources/resource-choices.js';
import { resourceTable } from '../resources/resource-columns.js';
import type { Closure } from './closure.entity.js';
import type { ClosureFilter, ClosureVerdict } from './closure.schemas.js';

const columnOf = {
  id: 'id',
  scope: 'scope',
  resourceId: 'resource_id',
  site: 'site',
  agencyId: 'agency_id',
  kind: 'kind',
  reason: 'reason',
  startsAt: 'starts_at',
  endsAt: 'ends_at',
  officeClosureId: 'office_closure_id',
  declaredBy: 'declared_by',
  declaredByName: 'declared_by_name',
  declaredAt: 'declared_at',
  settledAt: 'settled_at',
  withdrawnAt: 'withdrawn_at',
  withdrawnByName: 'withdrawn_by_name',
  version: 'version',
} as const satisfies Record<keyof Closure, string>;

type Written = keyof typeof columnOf;
const written = Object.keys(columnOf) as Written[];

/** What a closure says of the one resource that it closes. */
export interface ClosedResource {
  resourceName: string | null;
  resourceKind: ResourceKind | null;
  resourceZone: string | null;
}
export type StoredClosure = Closure & ClosedResource;

const selected = `${written.map((member) => `c.${columnOf[member]} as "${member}"`).join(', ')},
  cr.name as "resourceName", cr.kind as "resourceKind", cr.zone as "resourceZone"`;
const source = `plugin_booking.closure c left join ${resourceTable} cr on cr.id = c.resource_id`;

const byId: Statement = { name: 'booking-closure', text: `select ${selected} from ${source} where c.id = $1` };
const byIdLocked: Statement = { name: 'booking-closure-locked', text: `${byId.text} for update of c` };
const byOffice: Statement = {
  name: 'booking-closure-of-office',
  text: `select ${selected} from ${source} where c.office_closure_id = $1 for update of c`,
};
const insert: Statement = {
  name: 'booking-closure-insert',
  text: `insert into plugin_booking.closure (${written.map((member) => columnOf[member]).join(', ')})
values (${written.map((_member, at) => `$${at + 1}`).join(', ')}) on conflict (office_closure_id) where office_closure_id is not null
do nothing returning id`,
};
const withdraw: Statement = {
  name: 'booking-closure-withdraw',
  text: `update plugin_booking.closure set withdrawn_at = $2, withdrawn_by_name = $3, version = version + 1 where id = $1`,
};
const settle: Statement = {
  name: 'booking-closure-settle',
  text: 'update plugin_booking.closure set settled_at = $2, version = version + 1 where id = $1 and settled_at is null',
};
const decide: Statement = {
  name: 'booking-closure-decide',
  text: `insert into plugin_booking.closure_decision (closure_id, booking_id, verdict, decided_by, decided_by_name, decided_at)
values ($1, $2, $3, $4, $5, $6)`,
};

const periods: Readonly<Record<ClosureFilter['when'], string>> = {
  current: 'c.withdrawn_at is null and c.ends_at > $1',
  past: 'c.withdrawn_at is null and c.ends_at <= $1',
  withdrawn: 'c.withdrawn_at is not null and $1::timestamptz is not null',
};

/** Closures and what was decided about bookings within them; the only place that writes either. */
@Injectable()
export class ClosuresRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string, within: Sql | Transaction = this.sql): Promise<StoredClosure | undefined> {
    return (await within.query<StoredClosure>(byId, [id]))[0];
  }

  /** Held until the transaction ends, so that two who decide take turns. */
  async findLocked(transaction: Transaction, id: string): Promise<StoredClosure | undefined> {
    return (await transaction.query<StoredClosure>(byIdLocked, [id]))[0];
  }

  async ofOffice(transaction: Transaction, officeClosureId: string): Promise<StoredClosure | undefined> {
    return (await transaction.query<StoredClosure>(byOffice, [officeClosureId]))[0];
  }

  /** Which closures of the office calendar are here, withdrawn ones too. */
  async knownOfOffice(transaction: Transaction, officeClosureIds: readonly string[]): Promise<Set<string>> {
    const rows = await transaction.query<{ id: string }>(
      'select office_closure_id as id from plugin_booking.closure where office_closure_id = any($1::uuid[])',
      [officeClosureIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Closures of the office calendar that are in force here and not over. */
  async ofOfficeInForce(transaction: Transaction, now: Date): Promise<string[]> {
    const rows = await transaction.query<{ id: string }>(
      `select office_closure_id as id from plugin_booking.closure
       where office_closure_id is not null and withdrawn_at is null and ends_at > $1 order by 1`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  /** False for a closure of the office calendar that is here already. */
  async insert(transaction: Transaction, closure: Closure): Promise<boolean> {
    const made = await transaction.query(
      insert,
      written.map((member) => closure[member]),
    );
    return made.length > 0;
  }

  async withdraw(transaction: Transaction, id: string, at: Date, by: string): Promise<void> {
    await transaction.query(withdraw, [id, at, by]);
  }

  async settle(transaction: Transaction, id: string, at: Date): Promise<void> {
    await transaction.query(settle, [id, at]);
  }

  async decide(
    transaction: Transaction,
    decision: { closureId: string; bookingId: string; verdict: ClosureVerdict; by: string; byName: string; at: Date },
  ): Promise<void> {
    const { closureId, bookingId, verdict, by, byName, at } = decision;
    await transaction.query(decide, [closureId, bookingId, verdict, by, byName, at]);
  }

  /** Those `c` that `concern` (binds from $6 on); current ones by when they begin, others latest first. */
  list(
    { when, kind }: ClosureFilter,
    now: Date,
    after: { at: string; id: string } | null,
    limit: number,
    concern: SqlCondition,
    signal?: AbortSignal,
  ): Promise<StoredClosure[]> {
    const [direction, beyond] = when === 'current' ? ['asc', '>'] : ['desc', '<'];
    const text = `select ${selected} from ${source} where ${periods[when]} and ($2::text is null or c.kind = $2)
  and ($3::timestamptz is null or (c.starts_at, c.id) ${beyond} ($3, $4::uuid)) and ${concern.text}
  order by c.starts_at ${direction}, c.id ${direction} limit $5`;
    const values = [now, kind ?? null, after?.at ?? null, after?.id ?? null, limit, ...concern.values];
    return this.sql.query<StoredClosure>(namedStatement('booking-closures', text), values, signal);
  }
}
