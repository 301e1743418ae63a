import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import type { AccountDetail } from './account.schemas.js';
import { type AccountListRow, accountListColumns } from './account-list.repository.js';

export interface AccountRecord extends AccountListRow {
  recoveryMail: string | null;
  stateReason: string;
  createdAt: Date;
  signIns: number;
}

export interface AccountFacts {
  passwordSet: boolean;
  secondFactor: boolean;
  sessions: number;
  roles: AccountDetail['roles'];
}

type Reader = Pick<Transaction, 'query'>;

const columns = `${accountListColumns}, a.recovery_mail as "recoveryMail", a.state_reason as "stateReason",
  a.created_at as "createdAt", a.sign_ins as "signIns"`;
const inForce = 'g.revoked_at is null and (g.ends_at is null or g.ends_at > $2)';

@Injectable()
export class AccountRecordsRepository {
  constructor(private readonly sql: Sql) {}

  async byId(id: string): Promise<AccountRecord | undefined> {
    const [row] = await this.sql.query<AccountRecord>(`select ${columns} from core.account a where a.id = $1`, [id]);
    return row;
  }

  async facts(id: string, now: Date): Promise<AccountFacts> {
    const [row] = await this.sql.query<AccountFacts>(
      `select exists (select from core.password where account_id = $1) as "passwordSet",
         exists (select from core.totp where account_id = $1 and confirmed_at is not null) as "secondFactor",
         (select count(*) from core.session where account_id = $1 and revoked_at is null and idle_until > $2 and ends_at > $2) as sessions,
         (select coalesce(jsonb_agg(jsonb_build_object('key', r.key, 'name', jsonb_build_object('zh-Hant', r.name_zh, 'en', r.name_en),
             'agency', case when n.id is not null then jsonb_build_object('code', n.code, 'name', n.name) end,
             'withSubordinates', g.with_subordinates,
             'endsAt', to_char(g.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by g.granted_at), '[]')
          from core.role_grant g join core.role r on r.id = g.role_id left join core.agency n on n.id = g.agency_id
          where g.account_id = $1 and ${inForce}) as roles`,
      [id, now],
    );
    return row ?? { passwordSet: false, secondFactor: false, sessions: 0, roles: [] };
  }

  /** The row, locked until the end of the transaction. */
  async lock(tx: Reader, id: string): Promise<AccountRecord | undefined> {
    const [row] = await tx.query<AccountRecord>(`select ${columns} from core.account a where a.id = $1 for update`, [
      id,
    ]);
    return row;
  }

  /** Agencies over which the account holds roles; null among them: the whole government. */
  async reach(tx: Reader, id: string, now: Date): Promise<(string | null)[]> {
    const rows = await tx.query<{ agencyId: string | null }>(
      `select distinct g.agency_id as "agencyId" from core.role_grant g where g.account_id = $1 and ${inForce}`,
      [id, now],
    );
    return rows.map(({ agencyId }) => agencyId);
  }

  async isMailUsed(tx: Reader, mail: string, exceptId: string): Promise<boolean> {
    const rows = await tx.query(
      `select from core.account where lower(recovery_mail) = lower($1) and recovery_mail is not null
         and state <> 'rejected' and id <> $2 limit 1`,
      [mail, exceptId],
    );
    return rows.length > 0;
  }

  async hasPassword(tx: Reader, id: string): Promise<boolean> {
    return (await tx.query('select from core.password where account_id = $1', [id])).length > 0;
  }

  /** False when the name is taken. */
  async insert(
    tx: Reader,
    row: Pick<
      AccountRecord,
      'id' | 'account' | 'key' | 'name' | 'title' | 'agencyId' | 'unitId' | 'officePhone' | 'recoveryMail'
    >,
    at: Date,
  ): Promise<boolean> {
    const rows = await tx.query(
      `insert into core.account (id, name, name_key, person_name, title, agency_id, unit_id, office_phone, recovery_mail, state, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'approved', $10) on conflict (name_key) do nothing returning id`,
      [
        row.id,
        row.account,
        row.key,
        row.name,
        row.title,
        row.agencyId,
        row.unitId,
        row.officePhone,
        row.recoveryMail,
        at,
      ],
    );
    return rows.length > 0;
  }

  async update(tx: Reader, row: AccountRecord): Promise<void> {
    await tx.query(
      `update core.account set person_name = $2, title = $3, agency_id = $4, unit_id = $5, office_phone = $6,
         recovery_mail = $7, state = $8, state_reason = $9, version = version + 1 where id = $1`,
      [
        row.id,
        row.name,
        row.title,
        row.agencyId,
        row.unitId,
        row.officePhone,
        row.recoveryMail,
        row.state,
        row.stateReason,
      ],
    );
  }
}
