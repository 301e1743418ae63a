import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

export interface TokenRow {
  id: string;
  accountId: string;
  /** The owner's agency when it was made. */
  agencyId: string;
  plugin: string;
  purpose: string;
  label: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
}

const columns = `t.id, t.account_id as "accountId", t.agency_id as "agencyId", t.plugin, t.purpose, t.label,
  t.created_at as "createdAt", t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt"`;

/** Tokens that were not revoked. */
@Injectable()
export class TokensRepository {
  constructor(private readonly sql: Sql) {}

  async byHash(hash: Buffer): Promise<TokenRow | undefined> {
    const [row] = await this.sql.query<TokenRow>(
      {
        name: 'tokens-by-hash',
        text: `select ${columns} from core.personal_token t where t.hash = $1 and t.revoked_at is null`,
      },
      [hash],
    );
    return row;
  }

  /** Newest first; `after` is the id of the last one seen. */
  own(accountId: string, after: string | null, limit: number): Promise<TokenRow[]> {
    return this.sql.query<TokenRow>(
      {
        name: 'tokens-own',
        text: `select ${columns} from core.personal_token t
               where t.account_id = $1 and t.revoked_at is null and ($2::uuid is null or t.id < $2)
               order by t.id desc limit $3`,
      },
      [accountId, after, limit],
    );
  }

  /** Tokens of one purpose that are in force; the account's others wait until the transaction ends. */
  async countLocked(tx: Transaction, accountId: string, plugin: string, purpose: string, now: Date): Promise<number> {
    await tx.query('select from core.account where id = $1 for no key update', [accountId]);
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from core.personal_token
       where account_id = $1 and plugin = $2 and purpose = $3 and revoked_at is null and expires_at > $4`,
      [accountId, plugin, purpose, now],
    );
    return row?.count ?? 0;
  }

  async insert(tx: Transaction, row: TokenRow, hash: Buffer): Promise<void> {
    await tx.query(
      `insert into core.personal_token (id, account_id, agency_id, plugin, purpose, label, hash, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [row.id, row.accountId, row.agencyId, row.plugin, row.purpose, row.label, hash, row.createdAt, row.expiresAt],
    );
  }

  /** The token that was revoked; undefined when the account has none of this id. */
  async revoke(tx: Transaction, accountId: string, id: string, now: Date): Promise<TokenRow | undefined> {
    const [row] = await tx.query<TokenRow>(
      `update core.personal_token t set revoked_at = $3
       where t.id = $2 and t.account_id = $1 and t.revoked_at is null returning ${columns}`,
      [accountId, id, now],
    );
    return row;
  }

  async used(id: string, now: Date): Promise<void> {
    await this.sql.query(
      { name: 'tokens-used', text: 'update core.personal_token set last_used_at = $2 where id = $1' },
      [id, now],
    );
  }

  /** Takes away what ended before `until`. */
  async forget(tx: Transaction, until: Date): Promise<void> {
    await tx.query('delete from core.personal_token where expires_at < $1 or revoked_at < $1', [until]);
  }
}
