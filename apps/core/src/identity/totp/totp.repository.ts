import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

export interface TotpRow {
  sealedSecret: Buffer;
  /** Null until a code has confirmed that the authenticator holds the secret. */
  confirmedAt: Date | null;
  lastStep: number;
  recoveryCodesLeft: number;
}

@Injectable()
export class TotpRepository {
  constructor(private readonly sql: Sql) {}

  async of(accountId: string): Promise<TotpRow | undefined> {
    const [row] = await this.sql.query<TotpRow>(
      {
        name: 'identity-totp',
        text: `select sealed_secret as "sealedSecret", confirmed_at as "confirmedAt", last_step as "lastStep",
            cardinality(recovery_codes) as "recoveryCodesLeft"
          from core.totp where account_id = $1`,
      },
      [accountId],
    );
    return row;
  }

  /** Starts anew unless one is in force already; false then. */
  async begin(transaction: Transaction, accountId: string, sealedSecret: Buffer): Promise<boolean> {
    const rows = await transaction.query(
      `insert into core.totp as t (account_id, sealed_secret) values ($1, $2)
       on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, last_step = 0
         where t.confirmed_at is null
       returning account_id`,
      [accountId, sealedSecret],
    );
    return rows.length > 0;
  }

  async confirm(transaction: Transaction, accountId: string, at: Date, recoveryHashes: string[]): Promise<boolean> {
    const rows = await transaction.query(
      `update core.totp set confirmed_at = $2, recovery_codes = $3 where account_id = $1 and confirmed_at is null
       returning account_id`,
      [accountId, at, recoveryHashes],
    );
    return rows.length > 0;
  }

  async replaceRecoveryCodes(transaction: Transaction, accountId: string, recoveryHashes: string[]): Promise<boolean> {
    const rows = await transaction.query(
      'update core.totp set recovery_codes = $2 where account_id = $1 and confirmed_at is not null returning account_id',
      [accountId, recoveryHashes],
    );
    return rows.length > 0;
  }

  async remove(transaction: Transaction, accountId: string): Promise<boolean> {
    const rows = await transaction.query('delete from core.totp where account_id = $1 returning account_id', [
      accountId,
    ]);
    return rows.length > 0;
  }

  /** Uses a time step up; false when it, or a later one, was used before. */
  async useStep(accountId: string, step: number): Promise<boolean> {
    const rows = await this.sql.query(
      {
        name: 'identity-totp-step',
        text: 'update core.totp set last_step = $2 where account_id = $1 and last_step < $2 returning account_id',
      },
      [accountId, step],
    );
    return rows.length > 0;
  }

  /** Uses a recovery code up; false when it is none of those left. */
  async useRecoveryCode(accountId: string, hash: string): Promise<boolean> {
    const rows = await this.sql.query(
      `update core.totp set recovery_codes = array_remove(recovery_codes, $2)
       where account_id = $1 and confirmed_at is not null and $2 = any(recovery_codes) returning account_id`,
      [accountId, hash],
    );
    return rows.length > 0;
  }
}
