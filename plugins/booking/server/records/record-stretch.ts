import type { SqlCondition } from '@tessera/sdk';
import { bookingSelection, bookingTable } from '../bookings/booking-columns.js';
import type { BookingState } from '../bookings/booking-states.js';
import type { BookableKind } from '../resources/resource-choices.js';
import { resourceTable } from '../resources/resource-columns.js';

/** Whose or what's bookings: each is one range of an index, or two. */
export type RecordOf =
  | { by: 'person'; accountId: string }
  | { by: 'unit'; unitId: string }
  | { by: 'resource'; resourceId: string }
  | { by: 'drivers'; driverIds: readonly string[] };

/** A stretch of bookings by their beginning. */
export interface RecordStretch {
  of: RecordOf;
  /** Demanded besides: the caller's rules, the owner's switch. Binds from the parameter told. */
  rules: readonly ((firstParameter: number) => SqlCondition)[];
  kind?: BookableKind | undefined;
  q?: string | undefined;
  /** Taking place after the one and before the other. */
  from?: Date | undefined;
  to?: Date | undefined;
  states?: readonly BookingState[] | undefined;
  order: 'latest' | 'soonest';
  /** Beginning and id of the last row seen. */
  after?: { at: string; id: string } | undefined;
  limit: number;
}

export interface BoundStatement {
  text: string;
  values: unknown[];
}

/** Names of the types of vehicles in both languages, by type, so that one box finds them. */
type TypeNames = Readonly<Record<string, string>>;

/** Rows of the stretch with every member of a stored booking. */
export function stretchStatement(stretch: RecordStretch, typeNames: TypeNames): BoundStatement {
  const direction = stretch.order === 'latest' ? 'desc' : 'asc';
  const { from, values } = source(stretch, typeNames);
  return {
    text: `select ${bookingSelection} ${from} order by b.starts_at ${direction}, b.id ${direction} limit $${values.push(stretch.limit)}`,
    values,
  };
}

/** Number of its rows (`{count}`), at most its limit. */
export function countStatement(stretch: RecordStretch, typeNames: TypeNames): BoundStatement {
  const { from, values } = source(stretch, typeNames);
  return {
    text: `select count(*)::int as count from (select ${from} limit $${values.push(stretch.limit)}) c`,
    values,
  };
}

function source(stretch: RecordStretch, typeNames: TypeNames): { from: string; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const { kind, q, states, order, after } = stretch;
  const where: string[] = [];
  const rows = rowsOf(stretch.of, bind, where);
  if (kind) where.push(`b.kind = ${bind(kind)}`);
  if (stretch.from) where.push(`b.ends_at > ${bind(stretch.from)}::timestamptz`);
  if (stretch.to) where.push(`b.starts_at < ${bind(stretch.to)}::timestamptz`);
  if (states) where.push(`b.state = any(${bind(states)}::text[])`);
  if (after)
    where.push(
      `(b.starts_at, b.id) ${order === 'latest' ? '<' : '>'} (${bind(after.at)}::timestamptz, ${bind(after.id)}::uuid)`,
    );
  if (q) where.push(holds(bind(q), bind(JSON.stringify(typeNames))));
  for (const rule of stretch.rules) {
    const { text, values: more } = rule(values.length + 1);
    values.push(...more);
    // a filter only: it looks selective to the planner, and nearly every row passes
    where.push(`coalesce((${text}), false)`);
  }
  const from = `from ${rows} b join ${resourceTable} r on r.id = b.resource_id left join ${resourceTable} d on d.id = b.driver_id
    where ${where.join('\n    and ')}`;
  return { from, values };
}

/** What stands for the table: of a person the own applications, and those sent in others' place. */
function rowsOf(of: RecordOf, bind: (value: unknown) => string, where: string[]): string {
  switch (of.by) {
    case 'person': {
      const me = `${bind(of.accountId)}::uuid`;
      return `(select * from ${bookingTable} where applicant_id = ${me}
        union all select * from ${bookingTable} where booked_by = ${me} and booked_by <> applicant_id)`;
    }
    case 'unit':
      where.push(`b.unit_id = ${bind(of.unitId)}::uuid`);
      return bookingTable;
    case 'resource':
      where.push(`b.resource_id = ${bind(of.resourceId)}::uuid`);
      return bookingTable;
    case 'drivers':
      where.push(`b.driver_id = any(${bind(of.driverIds)}::uuid[])`);
      return bookingTable;
  }
}

const holds = (words: string, typeNames: string): string =>
  `plugin_booking.fold(concat_ws(' ', b.resource_name, b.resource_agency_name, b.applicant_name, b.unit_name, b.host,
    b.driver_name, 'B-' || lpad(b.number::text, greatest(6, length(b.number::text)), '0'), ${typeNames}::jsonb ->> r.vehicle_type))
    like all ((select plugin_booking.like_patterns(${words}))::text[])`;
