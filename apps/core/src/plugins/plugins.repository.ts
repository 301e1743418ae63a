import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';

/** Figures of the catalogue page. */
@Injectable()
export class PluginsRepository {
  constructor(private readonly sql: Sql) {}

  /** Uses per plugin since a date (`YYYY-MM-DD`). */
  async usesSince(day: string): Promise<Map<string, number>> {
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
