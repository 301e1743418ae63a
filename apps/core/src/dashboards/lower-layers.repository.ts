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
      `select count(*) + coalesce(sum(c.custom), 0) as count from core.account a
       left join lateral (select count(*) as custom from core.dashboard d where d.account_id = a.id and d.mode = 'custom') c on true
       where a.state = 'active' and ($1::uuid is null or a.agency_id = $1)`,
      [agencyId],
    );
    return Number(row?.count ?? 0);
  }
}
