import { Injectable } from '@nestjs/common';
import type { Localized, RoleRequest } from '@tessera/contracts';
import { Sql, type Transaction } from '@tessera/sdk';

export interface RoleRequestRow extends Pick<RoleRequest, 'id' | 'number' | 'act' | 'reason' | 'until' | 'state'> {
  accountId: string;
  personName: string;
  agencyId: string;
  agencyName: string;
  unitName: string;
  role: string;
  /** Null: the role is there no more. */
  roleName: Localized | null;
  askedAt: Date;
  dueAt: Date;
  decidedAt: Date | null;
  decidedBy: string;
  note: string;
  version: number;
}

export type NewRoleRequest = Pick<
  RoleRequestRow,
  | 'id'
  | 'number'
  | 'act'
  | 'reason'
  | 'until'
  | 'accountId'
  | 'personName'
  | 'agencyId'
  | 'agencyName'
  | 'unitName'
  | 'role'
  | 'askedAt'
  | 'dueAt'
>;

/** How a request ends. */
export interface RoleRequestEnd {
  state: 'approved' | 'refused' | 'withdrawn';
  at: Date;
  by: string;
  byName: string;
  note: string;
  grantId: string | null;
}

export const roleRequestColumns = `q.id, q.number, q.act, q.reason, to_char(q.until, 'YYYY-MM-DD') as until, q.state,
  q.account_id as "accountId", q.person_name as "personName", q.agency_id as "agencyId", q.agency_name as "agencyName",
  q.unit_name as "unitName", q.role, q.asked_at as "askedAt", q.due_at as "dueAt", q.decided_at as "decidedAt",
  q.decided_by_name as "decidedBy", q.note, q.version,
  (select jsonb_build_object('zh-Hant', r.name_zh, 'en', r.name_en) from core.role r where r.key = q.role) as "roleName"`;

@Injectable()
export class RoleRequestsRepository {
  constructor(private readonly sql: Sql) {}

  /** Newest first; `after` is the id of the last one seen. */
  own(accountId: string, after: string | null, limit: number): Promise<RoleRequestRow[]> {
    return this.sql.query<RoleRequestRow>(
      {
        name: 'role-requests-own',
        text: `select ${roleRequestColumns} from core.role_request q
               where q.account_id = $1 and ($2::uuid is null or q.id < $2) order by q.id desc limit $3`,
      },
      [accountId, after, limit],
    );
  }

  /** Roles about which a request of the account waits, with its number. */
  async waiting(accountId: string): Promise<Map<string, string>> {
    const rows = await this.sql.query<{ role: string; number: string }>(
      {
        name: 'role-requests-waiting-of',
        text: `select role, number from core.role_request where account_id = $1 and state = 'waiting'`,
      },
      [accountId],
    );
    return new Map(rows.map(({ role, number }) => [role, number]));
  }

  /** Requests of the account since then, counted up to `most`. */
  async askedSince(tx: Transaction, accountId: string, since: Date, most: number): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from (
         select asked_at from core.role_request where account_id = $1 order by id desc limit $3) newest
       where asked_at > $2`,
      [accountId, since, most],
    );
    return row?.count ?? 0;
  }

  async nextNumber(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ number: string }>(`select nextval('core.role_request_number') as number`);
    return Number(row?.number ?? 0);
  }

  /** False when a request about the role waits already. */
  async insert(tx: Transaction, row: NewRoleRequest): Promise<boolean> {
    const rows = await tx.query(
      `insert into core.role_request (id, number, account_id, person_name, agency_id, agency_name, unit_name, role, act,
         reason, until, asked_at, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict (account_id, role) where state = 'waiting' do nothing returning id`,
      [
        row.id,
        row.number,
        row.accountId,
        row.personName,
        row.agencyId,
        row.agencyName,
        row.unitName,
        row.role,
        row.act,
        row.reason,
        row.until,
        row.askedAt,
        row.dueAt,
      ],
    );
    return rows.length === 1;
  }

  /** The request, locked to the end of the transaction. */
  async lock(tx: Transaction, id: string): Promise<RoleRequestRow | undefined> {
    const [row] = await tx.query<RoleRequestRow>(
      {
        name: 'role-requests-lock',
        text: `select ${roleRequestColumns} from core.role_request q where q.id = $1 for update of q`,
      },
      [id],
    );
    return row;
  }

  async end(tx: Transaction, id: string, { state, at, by, byName, note, grantId }: RoleRequestEnd): Promise<void> {
    await tx.query(
      {
        name: 'role-requests-end',
        text: `update core.role_request set state = $2, decided_at = $3, decided_by = $4, decided_by_name = $5, note = $6,
                 grant_id = $7, version = version + 1 where id = $1`,
      },
      [id, state, at, by, byName, note, grantId],
    );
  }
}
