import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

export interface RecoveryMailProof {
  mail: string;
  codeHash: Buffer;
  expiresAt: Date;
  triesLeft: number;
  /** From when on another code may be asked for. */
  resendAt: Date;
  /** Codes mailed until `dayEndsAt`. */
  sent: number;
  dayEndsAt: Date;
}

const columns = `mail, code_hash as "codeHash", expires_at as "expiresAt", tries_left as "triesLeft",
  resend_at as "resendAt", sent, day_ends_at as "dayEndsAt"`;

@Injectable()
export class RecoveryMailRepository {
  constructor(private readonly sql: Sql) {}

  async of(accountId: string): Promise<RecoveryMailProof | undefined> {
    const [row] = await this.sql.query<RecoveryMailProof>(
      `select ${columns} from core.recovery_mail_proof where account_id = $1`,
      [accountId],
    );
    return row;
  }

  /** The address in force, with the account locked: two requests at once follow one another. */
  async lockAccount(transaction: Transaction, accountId: string): Promise<{ recoveryMail: string | null } | undefined> {
    const [row] = await transaction.query<{ recoveryMail: string | null }>(
      'select recovery_mail as "recoveryMail" from core.account where id = $1 for update',
      [accountId],
    );
    return row;
  }

  async pending(transaction: Transaction, accountId: string): Promise<RecoveryMailProof | undefined> {
    const [row] = await transaction.query<RecoveryMailProof>(
      `select ${columns} from core.recovery_mail_proof where account_id = $1`,
      [accountId],
    );
    return row;
  }

  async begin(transaction: Transaction, accountId: string, proof: RecoveryMailProof): Promise<void> {
    await transaction.query(
      `insert into core.recovery_mail_proof
         (account_id, mail, code_hash, expires_at, tries_left, resend_at, sent, day_ends_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (account_id) do update set mail = $2, code_hash = $3, expires_at = $4, tries_left = $5,
         resend_at = $6, sent = $7, day_ends_at = $8`,
      [
        accountId,
        proof.mail,
        proof.codeHash,
        proof.expiresAt,
        proof.triesLeft,
        proof.resendAt,
        proof.sent,
        proof.dayEndsAt,
      ],
    );
  }

  /** Counts towards the day without mailing anything; a code that waits stays good. */
  async countRefusal(
    transaction: Transaction,
    accountId: string,
    { sent, dayEndsAt }: Pick<RecoveryMailProof, 'sent' | 'dayEndsAt'>,
    now: Date,
  ): Promise<void> {
    await transaction.query(
      `insert into core.recovery_mail_proof
         (account_id, mail, code_hash, expires_at, tries_left, resend_at, sent, day_ends_at)
       values ($1, '', '', $2, 0, $2, $3, $4)
       on conflict (account_id) do update set sent = $3, day_ends_at = $4`,
      [accountId, now, sent, dayEndsAt],
    );
  }

  /** Counts a try before it is judged, so that many at once cannot have more than are left; undefined: none is left. */
  async takeTry(accountId: string, now: Date): Promise<RecoveryMailProof | undefined> {
    const [row] = await this.sql.query<RecoveryMailProof>(
      `update core.recovery_mail_proof set tries_left = tries_left - 1
       where account_id = $1 and tries_left > 0 and expires_at > $2 returning ${columns}`,
      [accountId, now],
    );
    return row;
  }

  /** Uses the code up; false when another request did, or a newer code took its place. The day's count stays. */
  async use(transaction: Transaction, accountId: string, codeHash: Buffer, now: Date): Promise<boolean> {
    const rows = await transaction.query(
      `update core.recovery_mail_proof set expires_at = $3, tries_left = 0
       where account_id = $1 and code_hash = $2 and expires_at > $3 returning account_id`,
      [accountId, codeHash, now],
    );
    return rows.length > 0;
  }

  /** Holds the address until the end of the transaction, then says whether another account has it. */
  async isTaken(transaction: Transaction, mail: string, exceptId: string): Promise<boolean> {
    await transaction.query('select pg_advisory_xact_lock(hashtextextended(lower($1), 78))', [mail]);
    const rows = await transaction.query(
      `select from core.account where lower(recovery_mail) = lower($1) and state <> 'rejected' and id <> $2 limit 1`,
      [mail, exceptId],
    );
    return rows.length > 0;
  }

  async replace(transaction: Transaction, accountId: string, mail: string): Promise<void> {
    await transaction.query('update core.account set recovery_mail = $2, version = version + 1 where id = $1', [
      accountId,
      mail,
    ]);
  }
}
