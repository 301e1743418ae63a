import { Injectable } from '@nestjs/common';
import { classicKey, type DashboardMode, type LayerDifference } from '@tessera/contracts';
import { Sql, systemAccountId, type Transaction } from '@tessera/sdk';

export interface DashboardRow {
  key: string;
  name: string;
  mode: DashboardMode;
  version: number;
  /** Layers that its owner has looked at; null before the first look. */
  seen: { platform: number; agencyId: string; agency: number } | null;
}

export interface LayerRow {
  version: number;
  operations: Partial<LayerDifference>;
}

/** A person's dashboards and the layers of one of them. */
export interface DashboardState {
  current: string;
  /** Null before the owner's first look at a dashboard. */
  seenTiles: string[] | null;
  dashboards: DashboardRow[];
  platform: LayerRow | null;
  agency: LayerRow | null;
  account: LayerRow | null;
}

type Reader = Pick<Transaction, 'query'>;

const layer = (kind: string, owner: string, dashboard: string) =>
  `(select jsonb_build_object('version', l.version, 'operations', l.operations) from core.dashboard_layer l
    where l.kind = '${kind}' and l.owner_id = ${owner} and l.dashboard = ${dashboard})`;

const whole = {
  name: 'core-dashboard-state',
  text: `with o as (select coalesce((select current_key from core.dashboard_owner where account_id = $1), '${classicKey}') as current)
    select o.current, (select nullif(seen_tiles, '{}') from core.dashboard_owner where account_id = $1) as "seenTiles",
      (select coalesce(jsonb_agg(jsonb_build_object('key', d.key, 'name', d.name, 'mode', d.mode, 'version', coalesce(l.version, 0),
           'seen', jsonb_build_object('platform', d.seen_platform, 'agencyId', d.seen_agency_id, 'agency', d.seen_agency))
           order by d.mode, d.created_at, d.key), '[]')
         from core.dashboard d
         left join core.dashboard_layer l on l.kind = 'account' and l.owner_id = d.account_id and l.dashboard = d.key
         where d.account_id = $1) as dashboards,
      ${layer('platform', `'${systemAccountId}'`, `'home'`)} as platform,
      ${layer('agency', '$2', `'home'`)} as agency,
      ${layer('account', '$1', 'coalesce($3, o.current)')} as account
    from o`,
};

@Injectable()
export class DashboardStateRepository {
  constructor(private readonly sql: Sql) {}

  /** `key` null: the current one. The classic dashboard is always among them, first. */
  async of(
    accountId: string,
    agencyId: string,
    key: string | null,
    reader: Reader = this.sql,
  ): Promise<DashboardState> {
    const [row] = await reader.query<DashboardState>(whole, [accountId, agencyId, key]);
    if (!row) throw new Error('a state is always answered');
    if (row.dashboards.some(({ mode }) => mode === 'classic')) return row;
    const classic: DashboardRow = { key: classicKey, name: '', mode: 'classic', version: 0, seen: null };
    return { ...row, dashboards: [classic, ...row.dashboards] };
  }

  /** A layer as it was; undefined when it is no longer kept. */
  async version(
    kind: 'platform' | 'agency' | 'account',
    ownerId: string,
    dashboard: string,
    version: number,
    reader: Reader = this.sql,
  ): Promise<Partial<LayerDifference> | undefined> {
    const [row] = await reader.query<{ operations: Partial<LayerDifference> }>(
      `select operations from core.dashboard_layer_version where kind = $1 and owner_id = $2 and dashboard = $3 and version = $4`,
      [kind, ownerId, dashboard, version],
    );
    return row?.operations;
  }

  /** The newest kept version before `version`. */
  async versionBefore(accountId: string, dashboard: string, version: number, reader: Reader = this.sql) {
    const [row] = await reader.query<{ version: number | null }>(
      `select max(version) as version from core.dashboard_layer_version
       where kind = 'account' and owner_id = $1 and dashboard = $2 and version < $3`,
      [accountId, dashboard, version],
    );
    return row?.version ?? null;
  }
}
