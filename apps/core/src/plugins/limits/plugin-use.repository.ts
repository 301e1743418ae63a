import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';

export interface UseCount {
  plugin: string;
  agencyId: string;
  uses: number;
}

@Injectable()
export class PluginUseRepository {
  constructor(private readonly sql: Sql) {}

  /** Adds to the counts of a day (`YYYY-MM-DD`, UTC); in one order, so that two workers never wait for each other. */
  async add(day: string, rows: readonly UseCount[]): Promise<void> {
    await this.sql.query(
      {
        name: 'core-plugin-use-add',
        text: `insert into core.plugin_use as u (plugin, agency_id, day, uses)
          select plugin, agency_id, $1::date, uses
          from unnest($2::text[], $3::uuid[], $4::bigint[]) as n(plugin, agency_id, uses) order by plugin, agency_id
          on conflict (plugin, agency_id, day) do update set uses = u.uses + excluded.uses`,
      },
      [day, rows.map(({ plugin }) => plugin), rows.map(({ agencyId }) => agencyId), rows.map(({ uses }) => uses)],
    );
  }

  /** Uses per plugin since a day. */
  async since(day: string): Promise<Map<string, number>> {
    const rows = await this.sql.query<{ plugin: string; uses: number }>(
      {
        name: 'core-plugin-uses',
        text: 'select plugin, sum(uses)::bigint as uses from core.plugin_use where day >= $1 group by plugin',
      },
      [day],
    );
    return new Map(rows.map(({ plugin, uses }) => [plugin, uses]));
  }
}
