import { Injectable } from '@nestjs/common';
import type { LayerDifference } from '@tessera/contracts';
import { Sql, systemAccountId } from '@tessera/sdk';

export interface LayerOwner {
  kind: 'platform' | 'agency';
  ownerId: string;
}

export const platformOwner: LayerOwner = { kind: 'platform', ownerId: systemAccountId };

export interface LowerLayerRow {
  version: number;
  operations: Partial<LayerDifference>;
  changedAt: Date | null;
  /** Name of the person. */
  changedBy: string | null;
}

@Injectable()
export class LowerLayersRepository {
  constructor(private readonly sql: Sql) {}

  async find({ kind, ownerId }: LayerOwner): Promise<LowerLayerRow | undefined> {
    const [row] = await this.sql.query<LowerLayerRow>(
      `select l.version, l.operations, l.changed_at as "changedAt", a.person_name as "changedBy"
       from core.dashboard_layer l left join core.account a on a.id = l.changed_by
       where l.kind = $1 and l.owner_id = $2 and l.dashboard = 'home'`,
      [kind, ownerId],
    );
    return row;
  }

  /** Dashboards of active people: everybody's classic one and all custom ones. Without an agency: of the whole government. */
  async dashboards(agencyId: string | null): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(
      `with people as materialized (
         select id from core.account where state = 'active' and ($1::uuid is null or agency_id = $1)
       )
       select (select count(*) from people)
         + (select count(*) from core.dashboard d where d.mode = 'custom' and d.account_id in (select id from people)) as count`,
      [agencyId],
    );
    return Number(row?.count ?? 0);
  }
}
