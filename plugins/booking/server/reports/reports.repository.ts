import { Injectable } from '@nestjs/common';
import { Access, type Caller, namedStatement, Sql } from '@tessera/sdk';
import { bookingTable } from '../bookings/booking-columns.js';
import { OwnerSwitch } from '../resources/owner-switch.js';
import type { Resource } from '../resources/resource.entity.js';
import type { ResourceKind } from '../resources/resource-choices.js';
import { resourceRuleColumns, resourceTable } from '../resources/resource-columns.js';
import type { UseCount } from './use-lines.js';

export type ReportResource = Pick<
  Resource,
  | 'id'
  | 'name'
  | 'site'
  | 'agencyId'
  | 'agencyName'
  | 'zone'
  | 'opens'
  | 'closes'
  | 'openOn'
  | 'slotMinutes'
  | 'createdAt'
  | 'deletedAt'
>;

/** What reports count. */
@Injectable()
export class ReportsRepository {
  constructor(
    private readonly sql: Sql,
    private readonly access: Access,
    private readonly owners: OwnerSwitch,
  ) {}

  /** Those that the caller may report on; deleted ones too, because their bookings took place. */
  resources(caller: Caller, kind: ResourceKind): Promise<ReportResource[]> {
    const open = this.owners.condition('r.agency_id', 2);
    const rules = this.access.condition(caller, 'report', 'Resource', resourceRuleColumns, 2 + open.values.length);
    const text = `select r.id, r.name, r.site, r.agency_id as "agencyId", r.agency_name as "agencyName", r.zone, r.opens,
  r.closes, r.open_on as "openOn", r.slot_minutes as "slotMinutes", r.created_at as "createdAt", r.deleted_at as "deletedAt"
from ${resourceTable} r where r.kind = $1 and ${open.text} and (${rules.text})`;
    return this.sql.query(namedStatement('booking-report-resources', text), [kind, ...open.values, ...rules.values]);
  }

  /** Of these resources, by month of the beginning in the resource's zone; from the first day up to the last one. */
  counts(kind: ResourceKind, resourceIds: readonly string[], from: string, to: string): Promise<UseCount[]> {
    const column = kind === 'driver' ? 'b.driver_id' : 'b.resource_id';
    const text = `select ${column} as "resourceId", to_char(b.starts_at at time zone b.zone, 'YYYY-MM') as month,
  count(*) filter (where b.state = 'approved')::int as bookings,
  coalesce(round(sum(extract(epoch from b.ends_at - b.starts_at)) filter (where b.state = 'approved') / 60), 0)::float8 as minutes,
  count(*) filter (where b.state = 'no-show')::int as "noShows",
  count(*) filter (where b.state = 'cancelled')::int as cancelled
from ${bookingTable} b join unnest($2::uuid[]) wanted on wanted = ${column}
where b.kind = $1 and b.starts_at >= $3::date - 1 and b.starts_at < $4::date + 2
  and (b.starts_at at time zone b.zone) >= $3::date and (b.starts_at at time zone b.zone) < $4::date + 1
group by 1, 2`;
    const booked = kind === 'driver' ? 'vehicle' : kind;
    return this.sql.query<UseCount>(namedStatement('booking-report-counts', text), [booked, resourceIds, from, to]);
  }
}
