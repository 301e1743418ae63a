import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

/** One setting of a password; `changedBy` is an account id, null for the portal itself. */
export interface PasswordSetting {
  accountId: string;
  hash: string;
  changedAt: Date;
  changedBy: string | null;
  note: string;
  mustChange: boolean;
}

@Injectable()
export class PasswordsRepository {
  constructor(private readonly sql: Sql) {}

  async hashOf(accountId: string): Promise<string | undefined> {
    const [row] = await this.sql.query<{ hash: string }>(
      { name: 'identity-password-hash', text: 'select hash from core.password where account_id = $1' },
      [accountId],
    );
    return row?.hash;
  }

  /** Hash now in force with the row locked, so that two changes at once follow one another. */
  async lockedHash(transaction: Transaction, accountId: string): Promise<string | undefined> {
    const [row] = await transaction.query<{ hash: string }>(
      'select hash from core.password where account_id = $1 for update',
      [accountId],
    );
    return row?.hash;
  }

  /** Newest first, the one in force included. */
  async formerHashes(accountId: string, count: number): Promise<string[]> {
    if (count === 0) return [];
    const rows = await this.sql.query<{ hash: string }>(
      'select hash from core.password_history where account_id = $1 order by changed_at desc limit $2',
      [accountId, count],
    );
    return rows.map(({ hash }) => hash);
  }

  /** Sets the password and keeps its hash for comparison; of the history only the newest `keep` stay. */
  async set(transaction: Transaction, setting: PasswordSetting, keep: number): Promise<void> {
    const { accountId, hash, changedAt, changedBy, note, mustChange } = setting;
    await transaction.query(
      `insert into core.password (account_id, hash, changed_at, changed_by, note, must_change) values ($1, $2, $3, $4, $5, $6)
       on conflict (account_id) do update set hash = excluded.hash, changed_at = excluded.changed_at,
         changed_by = excluded.changed_by, note = excluded.note, must_change = excluded.must_change`,
      [accountId, hash, changedAt, changedBy, note, mustChange],
    );
    await transaction.query('insert into core.password_history (account_id, hash, changed_at) values ($1, $2, $3)', [
      accountId,
      hash,
      changedAt,
    ]);
    await transaction.query(
      `delete from core.password_history h where h.account_id = $1 and h.changed_at <
         (select min(changed_at) from (select changed_at from core.password_history where account_id = $1 order by changed_at desc limit $2) kept)`,
      [accountId, Math.max(keep, 1)],
    );
  }
}
