import { Injectable } from '@nestjs/common';
import { Sql, type SqlCondition, type Transaction } from '@tessera/sdk';
import type { RoleGrantView } from './role-grant.schemas.js';

export interface RoleGrantRow
  extends Pick<RoleGrantView, 'id' | 'account' | 'role' | 'withSubordinates' | 'grantedBy'> {
  agencyId: string | null;
  /** Own agency of the account. */
  accountAgencyId: string;
  endsAt: Date | null;
  grantedAt: Date;
}

export interface GrantFilter {
  accountId: string | null;
  role: string | null;
  agencyId: string | null;
  now: Date;
}

export interface NewGrantRow {
  id: string;
  roleId: string;
  accountId: string;
  agencyId: string | null;
  withSubordinates: boolean;
  endsAt: Date | null;
  grantedBy: string;
  grantedAt: Date;
}

const person = (alias: string) =>
  `jsonb_build_object('id', ${alias}.id, 'account', ${alias}.name, 'name', ${alias}.person_name)`;
const selected = `
select g.id, ${person('a')} as account, a.agency_id as "accountAgencyId",
  jsonb_build_object('key', r.key, 'name', jsonb_build_object('zh-Hant', r.name_zh, 'en', r.name_en)) as role,
  g.agency_id as "agencyId", g.with_subordinates as "withSubordinates", g.ends_at as "endsAt", g.granted_at as "grantedAt",
  case when b.id is not null then ${person('b')} end as "grantedBy"
from core.role_grant g
join core.role r on r.id = g.role_id
join core.account a on a.id = g.account_id
left join core.account b on b.id = g.granted_by
where g.revoked_at is null and (g.ends_at is null or g.ends_at > $1)`;

/** Fields of a grant that rules on `RoleGrant` may ask for. */
export const grantRuleColumns = {
  accountId: 'g.account_id',
  agencyId: 'g.agency_id',
  accountAgencyId: 'a.agency_id',
  role: 'r.key',
};

@Injectable()
export class RoleGrantsRepository {
  constructor(private readonly sql: Sql) {}

  /** Newest first. `rules` binds from $6 on; `after` is the id of the last one seen, which is as old as it looks. */
  list(filter: GrantFilter, rules: SqlCondition, after: string | null, limit: number): Promise<RoleGrantRow[]> {
    const { accountId, role, agencyId, now } = filter;
    const values = [now, accountId, role, agencyId, after, ...rules.values];
    return this.sql.query<RoleGrantRow>(
      `${selected} and ($2::uuid is null or g.account_id = $2) and ($3::text is null or r.key = $3)
       and ($4::uuid is null or g.agency_id = $4) and ($5::uuid is null or g.id < $5) and ${rules.text}
       order by g.id desc limit $${values.length + 1}`,
      [...values, limit],
    );
  }

  /** The grant in force, locked to the end of the transaction. */
  async lock(tx: Transaction, id: string, now: Date): Promise<RoleGrantRow | undefined> {
    const [row] = await tx.query<RoleGrantRow>(`${selected} and g.id = $2 for update of g`, [now, id]);
    return row;
  }

  /** Undefined when the account holds the role there already. A grant that is over makes room for the new one. */
  async insert(tx: Transaction, grant: NewGrantRow): Promise<boolean> {
    const { id, roleId, accountId, agencyId, withSubordinates, endsAt, grantedBy, grantedAt } = grant;
    await tx.query(
      `update core.role_grant set revoked_at = ends_at
       where role_id = $1 and account_id = $2 and agency_id is not distinct from $3 and revoked_at is null and ends_at <= $4`,
      [roleId, accountId, agencyId, grantedAt],
    );
    const rows = await tx.query(
      `insert into core.role_grant (id, role_id, account_id, agency_id, with_subordinates, ends_at, granted_by, granted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [id, roleId, accountId, agencyId, withSubordinates, endsAt, grantedBy, grantedAt],
    );
    return rows.length === 1;
  }

  async revoke(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.query('update core.role_grant set revoked_at = $2 where id = $1', [id, at]);
  }

  async roleId(tx: Transaction, key: string): Promise<string | undefined> {
    // shared lock: the role must not be deleted before the grant is there
    const [row] = await tx.query<{ id: string }>('select id from core.role where key = $1 for share', [key]);
    return row?.id;
  }
}
