import { Injectable } from '@nestjs/common';
import { Access, type Caller, namedStatement, Sql } from '@tessera/sdk';
import { bookingTable } from '../bookings/booking-columns.js';
import { OwnerSwitch } from '../resources/owner-switch.js';
import type { Resource } from '../resources/resource.entity.js';
import type { ResourceKind } from '../resources/resource-choices.js';
import { resourceRuleColumns, resourceTable } from '../resources/resource-columns.js';
import type { MonthBounds } from './month-bounds.js';
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

  /** Of these resources, by the months in which bookings begin. */
  async counts(
    kind: ResourceKind,
    resourceIds: readonly string[],
    { months, bounds }: MonthBounds,
  ): Promise<UseCount[]> {
    const column = kind === 'driver' ? 'b.driver_id' : 'b.resource_id';
    const text = `select ${column} as "resourceId", width_bucket(b.starts_at, $3::timestamptz[]) as place,
  count(*) filter (where b.state = 'approved')::int as bookings,
  coalesce(extract(epoch from sum(b.ends_at - b.starts_at) filter (where b.state = 'approved')) / 60, 0)::float8 as minutes,
  count(*) filter (where b.state = 'no-show')::int as "noShows",
  count(*) filter (where b.state = 'cancelled')::int as cancelled
from ${bookingTable} b join unnest($2::uuid[]) wanted on wanted = ${column}
where b.kind = $1 and b.starts_at >= $4 and b.starts_at < $5
group by 1, 2`;
    const booked = kind === 'driver' ? 'vehicle' : kind;
    const rows = await this.sql.query<Omit<UseCount, 'month'> & { place: number }>(
      namedStatement('booking-report-counts', text),
      [booked, resourceIds, bounds, bounds[0], bounds.at(-1)],
    );
    return rows.map(({ place, ...row }) => ({ ...row, month: months[place - 1]! }));
  }
}
