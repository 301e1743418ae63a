import { Injectable } from '@nestjs/common';
import { Agencies, Sql, type Statement, type Transaction } from '@tessera/sdk';
import type { ClosureKind } from './closure-choices.js';
import { type ClosureReach, type ClosureTarget, touches } from './closure-touch.js';

/** A time in which a resource is closed. */
export interface Closed {
  id: string;
  kind: ClosureKind;
  reason: string;
  startsAt: Date;
  endsAt: Date;
}

type ClosureRow = Closed & ClosureReach;

const within: Statement = {
  name: 'booking-closures-within',
  text: `select id, kind, reason, scope, resource_id as "resourceId", site, agency_id as "agencyId",
    starts_at as "startsAt", ends_at as "endsAt"
  from plugin_booking.closure
  where withdrawn_at is null and tstzrange(starts_at, ends_at) && tstzrange($1::timestamptz, $2::timestamptz)
    and (scope = 'government' or resource_id = any($3::uuid[])
      or (scope <> 'resource' and (site is null or site = any($4::text[]))
        and (agency_id is null or agency_id = any($5::uuid[]))))
  order by starts_at, id`,
};

/**
 * Which closures touch resources: their own, those of their site, of their agency or one above it, and those of the whole
 * government. Closures of the office calendar (`office`) are among them, with the hours for which they hold; weekends and
 * holidays are not.
 */
@Injectable()
export class ClosureReader {
  constructor(
    private readonly sql: Sql,
    private readonly agencies: Agencies,
  ) {}

  /** Of one resource, from `from` up to, not including, `to`; earliest first. */
  async within(
    target: ClosureTarget,
    from: Date,
    to: Date,
    query: Pick<Transaction, 'query'> = this.sql,
  ): Promise<Closed[]> {
    return (await this.withinEach([target], from, to, query)).get(target.id) ?? [];
  }

  /** Of many, by the resource's id, asked at once; resources without closures are absent. */
  async withinEach(
    targets: readonly ClosureTarget[],
    from: Date,
    to: Date,
    query: Pick<Transaction, 'query'> = this.sql,
  ): Promise<Map<string, Closed[]>> {
    const lineages = new Map(targets.map(({ agencyId }) => [agencyId, this.agencies.ancestorsOrSelf(agencyId)]));
    const rows = await query.query<ClosureRow>(within, [
      from,
      to,
      targets.map(({ id }) => id),
      [...new Set(targets.map(({ site }) => site))],
      [...new Set([...lineages.values()].flat())],
    ]);
    return new Map(
      targets
        .map((target): [string, Closed[]] => [
          target.id,
          rows.filter((row) => touches(row, target, lineages.get(target.agencyId)!)).map(closedOf),
        ])
        .filter(([, closed]) => closed.length > 0),
    );
  }
}

const closedOf = ({ id, kind, reason, startsAt, endsAt }: ClosureRow): Closed => ({
  id,
  kind,
  reason,
  startsAt,
  endsAt,
});
