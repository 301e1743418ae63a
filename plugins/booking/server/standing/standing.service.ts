import { Injectable } from '@nestjs/common';
import { Access, type Caller, namedStatement, Sql } from '@tessera/sdk';
import { resourceTable } from '../resources/resource-columns.js';
import { type ResourceAction, ResourceReader } from '../resources/resource-reader.js';
import type { Standing } from './standing.schemas.js';

/** What the pages for keepers and administrators are about. */
const managing: readonly ResourceAction[] = ['update', 'close', 'report'];

/** The rules let everybody do much to what they keep; this says whether there is any such thing. */
@Injectable()
export class StandingService {
  constructor(
    private readonly resources: ResourceReader,
    private readonly access: Access,
    private readonly sql: Sql,
  ) {}

  async of(caller: Caller): Promise<Standing> {
    const there = this.resources.thereCondition(2);
    const values: unknown[] = [caller.accountId, ...there.values];
    const others = managing.map((action) => {
      const { text, values: more } = this.resources.condition(caller, values.length + 1, action);
      values.push(...more);
      return text;
    });
    const text = `select
  exists (select from ${resourceTable} r where r.keeper_ids @> array[$1::uuid] and ${there.text}) as keeps,
  exists (select from ${resourceTable} r where not r.keeper_ids @> array[$1::uuid] and (${others.join(' or ')})) as administers`;
    const [row] = await this.sql.query<Standing>(namedStatement('booking-standing', text), values);
    const makes = this.access.may(caller, 'create', 'Resource');
    return { keeps: row?.keeps ?? false, administers: makes || (row?.administers ?? false) };
  }
}
