import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import type { EnablementRow } from './effective-states.js';

const columns = `plugin, agency_id as "agencyId", state = 'on' as enabled, locked, reason, by_account as "by", at`;

/** Stored switches, and what hangs on them. */
@Injectable()
export class EnablementRepository {
  constructor(private readonly sql: Sql) {}

  rows(): Promise<EnablementRow[]> {
    return this.sql.query<EnablementRow>({
      name: 'core-enablement',
      text: `select ${columns} from core.enablement`,
    });
  }

  /** Rows of one plugin as they stand inside a transaction that holds its lock. */
  ofPlugin(transaction: Transaction, plugin: string): Promise<EnablementRow[]> {
    return transaction.query<EnablementRow>(`select ${columns} from core.enablement where plugin = $1`, [plugin]);
  }

  async store(
    transaction: Transaction,
    row: { plugin: string; agencyId: string; enabled: boolean; locked: boolean; reason: string; by: string },
  ): Promise<void> {
    await transaction.query(
      `insert into core.enablement (plugin, agency_id, state, locked, reason, by_account, at) values ($1, $2, $3, $4, $5, $6, now())
       on conflict (plugin, agency_id) do update
         set state = excluded.state, locked = excluded.locked, reason = excluded.reason, by_account = excluded.by_account, at = excluded.at`,
      [row.plugin, row.agencyId, row.enabled ? 'on' : 'off', row.locked, row.reason, row.by],
    );
  }

  async remove(transaction: Transaction, plugin: string, agencyId: string): Promise<void> {
    await transaction.query('delete from core.enablement where plugin = $1 and agency_id = $2', [plugin, agencyId]);
  }

  /** Serialises switches of one plugin: two administrators at once leave one after the other, not a mixture. */
  async lock(transaction: Transaction, plugin: string): Promise<void> {
    await transaction.query('select pg_advisory_xact_lock(7310, hashtext($1))', [plugin]);
  }

  async activeAccounts(agencyIds: readonly string[]): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(
      {
        name: 'core-enablement-accounts',
        text: `select count(*) as count from core.account where agency_id = any($1::uuid[]) and state = 'active'`,
      },
      [agencyIds],
    );
    return row?.count ?? 0;
  }

  async waitingMails(plugin: string, agencyIds: readonly string[]): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(
      {
        name: 'core-enablement-mails',
        text: `select count(*) as count from core.mail where plugin = $1 and agency_id = any($2::uuid[]) and state in ('pending', 'held')`,
      },
      [plugin, agencyIds],
    );
    return row?.count ?? 0;
  }
}
