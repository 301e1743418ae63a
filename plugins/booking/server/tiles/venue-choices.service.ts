import { Injectable } from '@nestjs/common';
import { type Caller, namedStatement, Sql } from '@tessera/sdk';
import { resourceTable } from '../resources/resource-columns.js';
import { ResourceReader } from '../resources/resource-reader.js';
import type { VenueChoices } from './tile.schemas.js';

/** More than a person scrolls through; those kept and of the own agency come first. */
const most = 300;

/** Venues of which the caller may see the day. */
@Injectable()
export class VenueChoicesService {
  constructor(
    private readonly resources: ResourceReader,
    private readonly sql: Sql,
  ) {}

  async of(caller: Caller): Promise<VenueChoices> {
    const { text: readable, values } = this.resources.condition(caller, 4);
    const text = `select r.id, r.name, r.site from ${resourceTable} r where r.kind = 'venue' and ${readable}
order by r.keeper_ids @> array[$1::uuid] desc, (r.agency_id = $2) desc, r.site, r.name, r.id limit $3`;
    const rows = await this.sql.query<{ id: string; name: string; site: string }>(
      namedStatement('booking-venue-choices', text),
      [caller.accountId, caller.agencyId, most, ...values],
    );
    return { items: rows.map(({ id, name, site }) => ({ value: id, label: `${name}（${site}）` })) };
  }
}
