import { Injectable } from '@nestjs/common';
import type { SettingsLevel } from '@tessera/contracts';
import { Sql, type Transaction } from '@tessera/sdk';
import type { SettingsRow } from './settings-in-force.js';

const columns = `plugin, level, agency_id as "agencyId", setting_values as "values", locked, version, changed_by as "by",
  changed_at as "at"`;

/** Whose decision: of which plugin, at which place. */
export interface SettingsPlace {
  plugin: string;
  level: SettingsLevel;
  agencyId: string | null;
}

@Injectable()
export class PluginSettingsRepository {
  constructor(private readonly sql: Sql) {}

  rows(): Promise<SettingsRow[]> {
    return this.sql.query<SettingsRow>({
      name: 'core-plugin-settings',
      text: `select ${columns} from core.plugin_setting`,
    });
  }

  /** Rows of one plugin as they stand inside a transaction that holds its lock: two administrators take turns. */
  async lockedRows(transaction: Transaction, plugin: string): Promise<SettingsRow[]> {
    await transaction.query('select pg_advisory_xact_lock(7311, hashtext($1))', [plugin]);
    return transaction.query<SettingsRow>(`select ${columns} from core.plugin_setting where plugin = $1`, [plugin]);
  }

  async store(transaction: Transaction, row: SettingsRow): Promise<void> {
    await transaction.query(
      `insert into core.plugin_setting (plugin, level, agency_id, setting_values, locked, version, changed_by, changed_at)
       values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)
       on conflict (plugin, level, agency_id) do update set setting_values = excluded.setting_values,
         locked = excluded.locked, version = excluded.version, changed_by = excluded.changed_by,
         changed_at = excluded.changed_at`,
      [row.plugin, row.level, row.agencyId, JSON.stringify(row.values), row.locked, row.version, row.by, row.at],
    );
  }
}
