import { Injectable } from '@nestjs/common';
import type { SignInRecord } from '@tessera/contracts';
import { newId, Sql, type Transaction } from '@tessera/sdk';
import type { AccountRow } from '../account-row.js';

/** Where a sign-in comes from. */
export interface SignInOrigin {
  address: string;
  /** Browser line; kept up to 300 characters. */
  agent: string;
}

export interface NewSignInRecord extends SignInOrigin {
  account: Pick<AccountRow, 'id' | 'agencyId'> | undefined;
  method: string;
  action: SignInRecord['action'];
  result: SignInRecord['result'];
  at: Date;
}

export interface SignInRecordQuery {
  accountId: string;
  /** Start inclusive, end exclusive. */
  from: Date | null;
  to: Date | null;
  /** Time and id of the last line of the page before. */
  after: [string, string] | null;
  limit: number;
}

const insertStatement = {
  name: 'identity-sign-in-record',
  text: `insert into core.sign_in_record (id, at, account_id, agency_id, method, address, agent, action, result)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

const valuesOf = ({ account, method, address, agent, action, result, at }: NewSignInRecord) => [
  newId(),
  at,
  account?.id ?? null,
  account?.agencyId ?? null,
  method,
  address.slice(0, 64),
  agent.slice(0, 300),
  action,
  result,
];

@Injectable()
export class SignInRecordsRepository {
  constructor(private readonly sql: Sql) {}

  /** Of a sign-in that failed: there is no act to be recorded with. */
  async add(record: NewSignInRecord): Promise<void> {
    await this.sql.query(insertStatement, valuesOf(record));
  }

  async addIn(transaction: Transaction, record: NewSignInRecord): Promise<void> {
    await transaction.query(insertStatement, valuesOf(record));
  }

  /**
   * Has nobody signed in to the account with such a browser before? Versions change by themselves and count as the same.
   * The very first sign-in is no news.
   */
  async isNewDevice(transaction: Transaction, accountId: string, agent: string): Promise<boolean> {
    const [answer] = await transaction.query<{ known: boolean | null }>(
      {
        name: 'identity-known-device',
        text: `select bool_or(regexp_replace(agent, '[0-9._]+', '', 'g') = regexp_replace($2, '[0-9._]+', '', 'g')) as known
          from core.sign_in_record where account_id = $1 and result = 'succeeded' and action in ('sign-in', 'second-factor')`,
      },
      [accountId, agent.slice(0, 300)],
    );
    return answer?.known === false;
  }

  /** Newest first, one more than `limit` when there are more. */
  async list({
    accountId,
    from,
    to,
    after,
    limit,
  }: SignInRecordQuery): Promise<(Omit<SignInRecord, 'at'> & { at: Date })[]> {
    return this.sql.query(
      {
        name: 'identity-sign-in-records',
        text: `select id, at, method, address, agent, action, result from core.sign_in_record
          where account_id = $1
            and ($2::timestamptz is null or at >= $2) and ($3::timestamptz is null or at < $3)
            and ($4::timestamptz is null or (at, id) < ($4::timestamptz, $5::uuid))
          order by at desc, id desc limit $6`,
      },
      [accountId, from, to, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
  }
}
