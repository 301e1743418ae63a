import type { SqlCondition } from '@tessera/sdk';
import { bookingSelection, bookingSource } from '../bookings/booking-columns.js';
import type { BookingState } from '../bookings/booking-states.js';
import type { ReviewFilter, ReviewState } from './review.schemas.js';
import { mineToReview } from './review-rules.js';

/** Bookings of what somebody keeps. */
export interface KeptBookings {
  keeperId: string;
  filter: ReviewFilter;
  /** Demanded besides: the caller's rules, the owner's switch. Binds from the parameter told. */
  rules: readonly ((firstParameter: number) => SqlCondition)[];
  /** The accounts behind the caller: leaves out what they may not decide about, being their own. */
  decidableBy?: readonly string[];
  order: 'waiting-longest' | 'soonest' | 'latest';
  /** Sort value and id of the last row seen. */
  after: { at: string; id: string } | null;
  limit: number;
}

export interface BoundStatement {
  text: string;
  values: unknown[];
}

const statesOf: Record<ReviewState, readonly BookingState[] | null> = {
  waiting: ['waiting'],
  approved: ['approved'],
  rejected: ['rejected'],
  ended: ['cancelled', 'lapsed', 'no-show'],
  // what waits for a taken slot or for a superior is not the keeper's yet
  all: ['waiting', 'approved', 'rejected', 'cancelled', 'lapsed', 'no-show'],
};

const orders = {
  'waiting-longest': { column: 'b.changed_at', direction: 'asc', beyond: '>' },
  soonest: { column: 'b.starts_at', direction: 'asc', beyond: '>' },
  latest: { column: 'b.starts_at', direction: 'desc', beyond: '<' },
} as const;

const folded = `plugin_booking.fold(concat_ws(' ', b.resource_name, b.site, b.applicant_name, b.unit_name, b.agency_name,
    b.driver_name, b.purpose, 'B-' || lpad(b.number::text, greatest(6, length(b.number::text)), '0')))`;

/** How many wait for the time of the row `b`. */
const queued = `(select count(*)::int from plugin_booking.booking q where q.resource_id = b.resource_id and q.state = 'queued'
    and q.starts_at < b.ends_at and q.ends_at > b.starts_at) as queued`;

export function keptStatement(wanted: KeptBookings): BoundStatement {
  const { column, direction, beyond } = orders[wanted.order];
  const { where, values } = conditions(wanted);
  const bind = (value: unknown) => `$${values.push(value)}`;
  const { after } = wanted;
  const seen = after
    ? ` and (${column}, b.id) ${beyond} (${bind(after.at)}::timestamptz, ${bind(after.id)}::uuid)`
    : '';
  const text = `select ${bookingSelection}, ${queued} from ${bookingSource} where ${where}${seen}
  order by ${column} ${direction}, b.id ${direction} limit ${bind(wanted.limit)}`;
  return { text, values };
}

/** Their number (`{count}`), at most the limit. */
export function keptCountStatement(wanted: Omit<KeptBookings, 'order' | 'after'>): BoundStatement {
  const { where, values } = conditions(wanted);
  const text = `select count(*)::int as count from (select from ${bookingSource} where ${where} limit $${values.push(wanted.limit)}) c`;
  return { text, values };
}

function conditions({ keeperId, filter, rules, decidableBy }: Omit<KeptBookings, 'order' | 'after'>) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  // deleted ones too: their records stay
  const where = [`r.keeper_ids @> array[${bind(keeperId)}::uuid]`];
  const states = statesOf[filter.state];
  if (states) where.push(`b.state = any(${bind(states)}::text[])`);
  if (filter.kind) where.push(`b.kind = ${bind(filter.kind)}`);
  if (filter.from) where.push(`(b.ends_at at time zone b.zone)::date >= ${bind(filter.from)}::date`);
  if (filter.to) where.push(`(b.starts_at at time zone b.zone)::date <= ${bind(filter.to)}::date`);
  if (filter.q) where.push(`${folded} like all ((select plugin_booking.like_patterns(${bind(filter.q)}))::text[])`);
  if (decidableBy) where.push(mineToReview(bind(decidableBy)));
  for (const rule of rules) {
    const { text, values: more } = rule(values.length + 1);
    values.push(...more);
    // a filter only: it looks selective to the planner, and nearly every row passes
    where.push(`coalesce((${text}), false)`);
  }
  return { where: where.join('\n    and '), values };
}
