import { Injectable } from '@nestjs/common';
import type { LayerDifference } from '@tessera/contracts';
import { Sql } from '@tessera/sdk';
import { platformOwner } from './lower-layers.repository.js';

/** Ids of one plugin's placements in the layers below people's own. */
export interface PluginPlacements {
  plugin: string;
  /** Shown, and nobody can remove them. */
  forced: string[];
  shown: string[];
  /** Removed, but to be had. */
  hidden: string[];
}

@Injectable()
export class DashboardsWithPluginRepository {
  constructor(private readonly sql: Sql) {}

  /** Stored layers of the platform (under its nil id) and of those of the agencies that have one. */
  async lowerLayers(agencyIds: readonly string[]): Promise<Map<string, Partial<LayerDifference>>> {
    const rows = await this.sql.query<{ owner: string; operations: Partial<LayerDifference> }>(
      `select owner_id as owner, operations from core.dashboard_layer
       where dashboard = 'home' and (kind = 'platform' or kind = 'agency' and owner_id = any($1::uuid[]))
         and owner_id = any($1::uuid[] || $2::uuid)`,
      [agencyIds, platformOwner.ownerId],
    );
    return new Map(rows.map(({ owner, operations }) => [owner, operations]));
  }

  /** How many dashboards of active people of these agencies show a tile of the plugin. */
  async count(agencyIds: readonly string[], { plugin, forced, shown, hidden }: PluginPlacements): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(
      `with one as (
         select 'classic' as mode, l.operations as o from core.account a
         left join core.dashboard_layer l on l.kind = 'account' and l.owner_id = a.id and l.dashboard = 'classic'
         where a.agency_id = any($1::uuid[]) and a.state = 'active'
         union all
         select 'custom', l.operations from core.dashboard d join core.account a on a.id = d.account_id
         left join core.dashboard_layer l on l.kind = 'account' and l.owner_id = a.id and l.dashboard = d.key
         where d.mode = 'custom' and a.agency_id = any($1::uuid[]) and a.state = 'active'
       )
       select count(*) as count from one where cardinality($2::text[]) > 0
         or case mode when 'classic' then
              coalesce(o->'restored' ?| $4::text[], false)
              or exists (select from unnest($3::text[]) as s(id) where not coalesce(o->'removed' ? s.id, false))
            else
              coalesce(o->'restored' ?| ($3::text[] || $4::text[]), false)
              or coalesce(o->'added' @> jsonb_build_array(jsonb_build_object('plugin', $5::text)), false)
            end`,
      [agencyIds, forced, shown, hidden, plugin],
    );
    return Number(row?.count ?? 0);
  }
}
