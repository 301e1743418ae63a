import { Injectable } from '@nestjs/common';
import { asFilter, namedStatement, Sql, type SqlCondition } from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';
import { resourceColumns, resourceTable } from '../resources/resource-columns.js';
import type { FreeFilter } from './availability-input.schemas.js';

/** Sort values of the row looked at last. */
export interface FreeKey {
  site: string;
  name: string;
  id: string;
}
/** Makes a condition from the place of its first parameter on. */
type Seen = (firstParameter: number) => SqlCondition;

/** Days and times of whoever's zone, as SQL puts them together with the zone of each resource. */
const wish = (from: string, to: string): string =>
  `tstzrange((${from}::timestamp at time zone r.zone) - make_interval(mins => r.buffer_before),
    (${to}::timestamp at time zone r.zone) + make_interval(mins => r.buffer_after), '[)')`;
const unheld = (span: string): string =>
  `not exists (select from plugin_booking.booking_span s where s.resource_id = r.id and s.span && ${span})`;

/** Resources that nobody holds at a time; whether their other rules allow it is for the caller to say. */
@Injectable()
export class FreeRepository {
  constructor(private readonly sql: Sql) {}

  /** By site and name. `workingDay`: is the day no weekend or holiday? */
  async unheld(
    seen: Seen,
    filter: FreeFilter,
    workingDay: boolean,
    after: FreeKey | null,
    limit: number,
  ): Promise<Resource[]> {
    const { kind, date, from, to, toDate = date, site, capacity, type } = filter;
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const span = wish(bind(`${date} ${from}`), bind(`${toDate} ${to}`));
    const [begins, ends] = [bind(from), bind(to)];
    const conditions = [
      `r.kind = ${bind(kind)}`,
      // it stands in the rules too, but wrapped: the index of live resources wants it bare
      'r.deleted_at is null',
      `(r.open_on = 'every-day' or ${bind(workingDay)})`,
      // hours over midnight and times over several days are left to the rules
      `(r.closes <= r.opens or ${bind(toDate)} > ${bind(date)} or (r.opens <= ${begins} and r.closes >= ${ends}))`,
    ];
    if (site) conditions.push(`r.site = ${bind(site)}`);
    if (type) conditions.push(`r.vehicle_type = ${bind(type)}`);
    if (capacity) conditions.push(`coalesce(r.capacity, r.passenger_limit) >= ${bind(capacity)}`);
    if (after)
      conditions.push(`(r.site, r.name, r.id) > (${bind(after.site)}, ${bind(after.name)}, ${bind(after.id)}::uuid)`);
    const most = bind(limit);
    const rules = seen(values.length + 1);
    values.push(...rules.values);
    // along the index in the order of the list: who is free is then asked of as many as the page needs, not of all
    const text = `select ${resourceColumns} from ${resourceTable} r where ${[...conditions, asFilter(rules)].join('\n    and ')}
  and ${unheld(span)}
order by r.kind, r.site, r.name, r.id limit ${most}`;
    return this.sql.query<Resource>(namedStatement('booking-free', text), values);
  }

  /** Drivers of the vehicles' pools that nobody holds then, buffers of the vehicle included. */
  async drivers(
    seen: Seen,
    vehicleIds: readonly string[],
    { date, from, to, toDate = date }: FreeFilter,
  ): Promise<{ vehicleId: string; id: string; name: string; site: string; agencyId: string }[]> {
    const rules = seen(4);
    const text = `select p.vehicle_id as "vehicleId", r.id, r.name, r.site, r.agency_id as "agencyId"
from plugin_booking.vehicle_driver p join ${resourceTable} r on r.id = p.driver_id join ${resourceTable} v on v.id = p.vehicle_id
where p.vehicle_id = any($1::uuid[]) and ${asFilter(rules)}
  and ${unheld(wish('$2', '$3').replaceAll('r.', 'v.'))}
order by r.name, r.id`;
    return this.sql.query(namedStatement('booking-free-drivers', text), [
      ...[vehicleIds, `${date} ${from}`, `${toDate} ${to}`],
      ...rules.values,
    ]);
  }
}
