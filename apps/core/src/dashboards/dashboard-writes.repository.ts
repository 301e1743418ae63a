import { Injectable } from '@nestjs/common';
import type { LayerDifference } from '@tessera/contracts';
import { type Caller, Sql, type Transaction } from '@tessera/sdk';
import type { DashboardRow } from './dashboard-state.repository.js';

export interface LowerVersions {
  platform: number;
  agency: number;
}

@Injectable()
export class DashboardWritesRepository {
  constructor(private readonly sql: Sql) {}

  /** Seen marks: no audit, and harmless when two tabs write them at once. */
  async noteFirstLook(
    { accountId, agencyId }: Caller,
    { key, name, mode }: DashboardRow,
    lower: LowerVersions,
    kinds: readonly string[],
  ): Promise<void> {
    await this.sql.query(
      `with o as (insert into core.dashboard_owner as w (account_id, seen_tiles) values ($1, $2)
         on conflict (account_id) do update set seen_tiles = excluded.seen_tiles where w.seen_tiles = '{}')
       insert into core.dashboard (account_id, key, name, mode, seen_platform, seen_agency_id, seen_agency)
       values ($1, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [accountId, kinds, key, name, mode, lower.platform, agencyId, lower.agency],
    );
  }

  /** One writer of a person's dashboards at a time, in all processes. */
  async hold(tx: Transaction, accountId: string): Promise<void> {
    await tx.query('insert into core.dashboard_owner (account_id) values ($1) on conflict do nothing', [accountId]);
    await tx.query('select 1 from core.dashboard_owner where account_id = $1 for update', [accountId]);
  }

  /** Is the person's dashboard still there, now that nobody else writes? */
  async isThere(tx: Transaction, accountId: string, key: string): Promise<boolean> {
    const rows = await tx.query('select 1 from core.dashboard where account_id = $1 and key = $2', [accountId, key]);
    return rows.length > 0;
  }

  async create(tx: Transaction, caller: Caller, row: DashboardRow, lower: LowerVersions, at: Date): Promise<void> {
    await tx.query(
      `insert into core.dashboard (account_id, key, name, mode, created_at, seen_platform, seen_agency_id, seen_agency)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [caller.accountId, row.key, row.name, row.mode, at, lower.platform, caller.agencyId, lower.agency],
    );
  }

  async rename(tx: Transaction, accountId: string, key: string, name: string): Promise<void> {
    await tx.query('update core.dashboard set name = $3 where account_id = $1 and key = $2', [accountId, key, name]);
  }

  async makeCurrent(tx: Transaction, accountId: string, key: string): Promise<void> {
    await tx.query('update core.dashboard_owner set current_key = $2 where account_id = $1', [accountId, key]);
  }

  async remove(tx: Transaction, accountId: string, key: string): Promise<void> {
    await tx.query('delete from core.dashboard where account_id = $1 and key = $2', [accountId, key]);
    for (const table of ['dashboard_layer', 'dashboard_layer_version'])
      await tx.query(`delete from core.${table} where kind = 'account' and owner_id = $1 and dashboard = $2`, [
        accountId,
        key,
      ]);
  }

  async noteSeen(tx: Transaction, { accountId, agencyId }: Caller, key: string, lower: LowerVersions): Promise<void> {
    await tx.query(
      `update core.dashboard set seen_platform = $3, seen_agency_id = $4, seen_agency = $5
       where account_id = $1 and key = $2`,
      [accountId, key, lower.platform, agencyId, lower.agency],
    );
  }

  async noteTray(accountId: string, kinds: readonly string[]): Promise<void> {
    await this.sql.query(
      `insert into core.dashboard_owner as o (account_id, seen_tiles) values ($1, $2)
       on conflict (account_id) do update set seen_tiles = array(select distinct unnest(o.seen_tiles || excluded.seen_tiles) order by 1 limit 1000)`,
      [accountId, kinds],
    );
  }

  /**
   * Stores a layer's next state and keeps it among its versions.
   * @returns the new version; undefined when the layer is not at `expected` any more
   */
  async saveLayer(
    tx: Transaction,
    layer: { kind: 'platform' | 'agency' | 'account'; ownerId: string; dashboard: string; mode: string },
    expected: number,
    difference: LayerDifference,
    by: { accountId: string; at: Date },
  ): Promise<number | undefined> {
    const values = [layer.kind, layer.ownerId, layer.dashboard, JSON.stringify(difference), by.accountId, by.at];
    const [row] =
      expected === 0
        ? await tx.query<{ version: number }>(
            `insert into core.dashboard_layer (kind, owner_id, dashboard, operations, changed_by, changed_at, mode, version)
             values ($1, $2, $3, $4, $5, $6, $7, 1) on conflict do nothing returning version`,
            [...values, layer.mode],
          )
        : await tx.query<{ version: number }>(
            `update core.dashboard_layer set operations = $4, changed_by = $5, changed_at = $6, version = version + 1
             where kind = $1 and owner_id = $2 and dashboard = $3 and version = $7 returning version`,
            [...values, expected],
          );
    if (!row) return undefined;
    await tx.query(
      `insert into core.dashboard_layer_version (kind, owner_id, dashboard, operations, changed_by, changed_at, version)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [...values, row.version],
    );
    return row.version;
  }

  /** Keeps the newest `most` versions of a layer. */
  async forgetVersions(
    tx: Transaction,
    { kind, ownerId, dashboard }: { kind: string; ownerId: string; dashboard: string },
    newest: number,
    most: number,
  ): Promise<void> {
    await tx.query(
      `delete from core.dashboard_layer_version
       where kind = $1 and owner_id = $2 and dashboard = $3 and version <= $4`,
      [kind, ownerId, dashboard, newest - most],
    );
  }
}
