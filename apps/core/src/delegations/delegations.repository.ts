import { Injectable } from '@nestjs/common';
import type { DelegationFunction } from '@tessera/contracts';
import { Sql, type Transaction } from '@tessera/sdk';

/** What decides who stands in for whom. */
export interface OpenDelegation {
  principalId: string;
  deputyId: string;
  functions: DelegationFunction[];
  startsAt: Date;
  endsAt: Date;
}

export interface DelegationRow extends OpenDelegation {
  id: string;
  remark: string;
  revokedAt: Date | null;
  version: number;
  /** The deputy has named a deputy for some of these days, too. */
  deputyAway: boolean;
}

export interface DelegationPerson {
  id: string;
  name: string;
  title: string;
  agencyId: string;
  state: string;
}

const openColumns = `d.account_id as "principalId", d.deputy_id as "deputyId", d.functions, d.starts_at as "startsAt",
  d.ends_at as "endsAt"`;
const isAway = `exists (select from core.delegation o where o.account_id = d.deputy_id and o.revoked_at is null
  and o.starts_at < d.ends_at and d.starts_at < o.ends_at)`;
const columns = `d.id, ${openColumns}, d.remark, d.revoked_at as "revokedAt", d.version, ${isAway} as "deputyAway"`;
const sides = { given: 'account_id', received: 'deputy_id' } as const;

type Reader = Pick<Transaction, 'query'>;

@Injectable()
export class DelegationsRepository {
  constructor(private readonly sql: Sql) {}

  /** All that are in force or will be. */
  open(now: Date): Promise<OpenDelegation[]> {
    return this.sql.query<OpenDelegation>(
      {
        name: 'delegations-open',
        text: `select ${openColumns} from core.delegation d where d.revoked_at is null and d.ends_at > $1 order by d.id`,
      },
      [now],
    );
  }

  /** Active accounts that stand in now for one of these; of the same agency unless `anywhere`. */
  async deputies(ids: readonly string[], wanted: DelegationFunction, now: Date, anywhere: boolean): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(
      {
        name: 'delegations-deputies',
        text: `
select distinct d.deputy_id as id from core.delegation d
join core.account p on p.id = d.account_id join core.account b on b.id = d.deputy_id
where d.account_id = any($1::uuid[]) and $2 = any(d.functions) and d.revoked_at is null
  and d.starts_at <= $3 and d.ends_at > $3 and p.state = 'active' and b.state = 'active'
  and ($4 or p.agency_id = b.agency_id)`,
      },
      [ids, wanted, now, anywhere],
    );
    return rows.map(({ id }) => id);
  }

  /** Newest first; `after` is the id of the last one seen. */
  list(side: keyof typeof sides, accountId: string, after: string | null, limit: number): Promise<DelegationRow[]> {
    return this.sql.query<DelegationRow>(
      {
        name: `delegations-${side}`,
        text: `select ${columns} from core.delegation d
               where d.${sides[side]} = $1 and ($2::uuid is null or d.id < $2) order by d.id desc limit $3`,
      },
      [accountId, after, limit],
    );
  }

  /** One of the principal's, locked to the end of the transaction. */
  async lock(tx: Reader, id: string, principalId: string): Promise<DelegationRow | undefined> {
    const [row] = await tx.query<DelegationRow>(
      `select ${columns} from core.delegation d where d.id = $1 and d.account_id = $2 for update of d`,
      [id, principalId],
    );
    return row;
  }

  /** The principal's that are not over; holds the principal's row, so that of two at once the second sees the first. */
  async openLocked(tx: Reader, principalId: string, now: Date): Promise<OpenDelegation[]> {
    await tx.query('select from core.account where id = $1 for no key update', [principalId]);
    return tx.query<OpenDelegation>(
      `select ${openColumns} from core.delegation d where d.account_id = $1 and d.revoked_at is null and d.ends_at > $2`,
      [principalId, now],
    );
  }

  /** How many the deputy has from everybody that are not over. */
  async received(tx: Reader, deputyId: string, now: Date): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from core.delegation where deputy_id = $1 and revoked_at is null and ends_at > $2`,
      [deputyId, now],
    );
    return row?.count ?? 0;
  }

  async insert(tx: Reader, id: string, row: OpenDelegation & { remark: string }, at: Date): Promise<void> {
    await tx.query(
      `insert into core.delegation (id, account_id, deputy_id, functions, starts_at, ends_at, remark, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, row.principalId, row.deputyId, row.functions, row.startsAt, row.endsAt, row.remark, at],
    );
  }

  async revoke(tx: Reader, id: string, at: Date): Promise<void> {
    await tx.query('update core.delegation set revoked_at = $2, version = version + 1 where id = $1', [id, at]);
  }

  async people(ids: readonly string[], within: Reader = this.sql): Promise<Map<string, DelegationPerson>> {
    const rows = await within.query<DelegationPerson>(
      {
        name: 'delegations-people',
        text: `select id, person_name as name, title, agency_id as "agencyId", state from core.account where id = any($1::uuid[])`,
      },
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
