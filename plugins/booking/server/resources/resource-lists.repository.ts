import { Injectable } from '@nestjs/common';
import { asFilter, namedStatement, Sql, type SqlCondition } from '@tessera/sdk';
import { firstKeeperInOffice } from '../keepers/keeper-office.js';
import type { Resource } from './resource.entity.js';
import { resourceColumns, resourceTable } from './resource-columns.js';
import type { ResourceFilter } from './resource-input.schemas.js';

export type ResourceRow = Resource & { keeperInOffice: boolean };

/** Sort values of the row seen last. */
export interface ResourceKey {
  kind: string;
  site: string;
  name: string;
  id: string;
}

/** Makes a condition from the place of its first parameter on. */
export type Seen = (firstParameter: number) => SqlCondition;

/** Lists of resources that somebody may read. */
@Injectable()
export class ResourceListsRepository {
  constructor(private readonly sql: Sql) {}

  /** By kind, site and name. */
  async list(
    seen: Seen,
    keptBy: string,
    filter: ResourceFilter,
    after: ResourceKey | null,
    limit: number,
    signal?: AbortSignal,
  ): Promise<ResourceRow[]> {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const conditions = conditionsOf(filter, keptBy, bind);
    if (after) {
      const { kind, site, name, id } = after;
      conditions.push(
        `(r.kind, r.site, r.name, r.id) > (${bind(kind)}, ${bind(site)}, ${bind(name)}, ${bind(id)}::uuid)`,
      );
    }
    const most = bind(limit);
    const rules = seen(values.length + 1);
    values.push(...rules.values);
    const text = `select ${resourceColumns}, ${firstKeeperInOffice} as "keeperInOffice" from ${resourceTable} r
where ${[...conditions, asFilter(rules)].join('\n  and ')}
order by r.kind, r.site, r.name, r.id limit ${most}`;
    return this.sql.query<ResourceRow>(namedStatement('booking-resources', text), values, signal);
  }

  /** How many there are at each site, and of each agency. */
  async places(
    seen: Seen,
    kind: string | undefined,
  ): Promise<{ site: string; agencyId: string; agencyName: string; resources: number }[]> {
    const values: unknown[] = [kind ?? null];
    const rules = seen(2);
    values.push(...rules.values);
    const text = `select r.site, r.agency_id as "agencyId", max(r.agency_name) as "agencyName", count(*)::int as resources
from ${resourceTable} r where ($1::text is null or r.kind = $1) and ${asFilter(rules)}
group by r.site, r.agency_id order by r.site, r.agency_id`;
    return this.sql.query(namedStatement('booking-places', text), values);
  }
}

function conditionsOf(filter: ResourceFilter, keptBy: string, bind: (value: unknown) => string): string[] {
  const { kind, site, agency, q, type, licence, capacity, kept, keeperMissing } = filter;
  const conditions: string[] = [];
  if (kind) conditions.push(`r.kind = ${bind(kind)}`);
  if (site) conditions.push(`r.site = ${bind(site)}`);
  if (agency) conditions.push(`r.agency_id = ${bind(agency)}::uuid`);
  if (type) conditions.push(`r.vehicle_type = ${bind(type)}`);
  if (licence) conditions.push(`r.licence = ${bind(licence)}`);
  if (capacity) conditions.push(`coalesce(r.capacity, r.passenger_limit) >= ${bind(capacity)}`);
  if (kept) conditions.push(`r.keeper_ids @> array[${bind(keptBy)}::uuid]`);
  if (keeperMissing) conditions.push(`not ${firstKeeperInOffice}`);
  if (q)
    conditions.push(
      `r.folded || ' ' || plugin_booking.fold(r.agency_name || ' ' || coalesce(r.make, '')) like all ((select plugin_booking.like_patterns(${bind(q)}))::text[])`,
    );
  return conditions;
}
