import { Injectable } from '@nestjs/common';
import type { Localized } from '@tessera/contracts';
import { Sql } from '@tessera/sdk';

export interface AskableRoleRow {
  key: string;
  name: Localized;
  /** `core` for the portal's own. */
  plugin: string;
  /** The grant of the role for the agency that is in force; null: not held there. */
  grantId: string | null;
}

@Injectable()
export class AskableRolesRepository {
  constructor(private readonly sql: Sql) {}

  /** The named role of the core and all roles of plugins, with what the account holds of them for the agency. */
  all(accountId: string, agencyId: string, coreRole: string, now: Date): Promise<AskableRoleRow[]> {
    return this.sql.query<AskableRoleRow>(
      {
        name: 'role-requests-askable',
        text: `
select r.key, jsonb_build_object('zh-Hant', r.name_zh, 'en', r.name_en) as name, r.plugin, g.id as "grantId"
from core.role r
left join core.role_grant g on g.role_id = r.id and g.account_id = $1 and g.agency_id = $2 and g.revoked_at is null
  and (g.ends_at is null or g.ends_at > $4)
where r.key = $3 or r.plugin <> 'core'
order by r.plugin <> 'core', r.key collate "C" limit 200`,
      },
      [accountId, agencyId, coreRole, now],
    );
  }

  /** Node and own agency of an account that may hold roles; undefined for others. */
  async place(accountId: string): Promise<{ account: string; unitId: string } | undefined> {
    const [row] = await this.sql.query<{ account: string; unitId: string }>(
      {
        name: 'role-requests-place',
        text: `select name as account, unit_id as "unitId" from core.account where id = $1 and state = 'active'`,
      },
      [accountId],
    );
    return row;
  }

  /** Those who decide about requests of the agency: its administrators, or the system's where it has none. */
  reviewers(agencyId: string, exceptId: string, roles: { agency: string; system: string }, now: Date) {
    return this.sql.query<{ id: string }>(
      {
        name: 'role-requests-reviewers',
        text: `
with held as (
  select a.id, r.key from core.role_grant g
  join core.role r on r.id = g.role_id
  join core.account a on a.id = g.account_id
  where g.revoked_at is null and (g.ends_at is null or g.ends_at > $5) and a.state = 'active' and a.id <> $2
    and (r.key = $4 or (r.key = $3 and (g.agency_id = $1 or (g.with_subordinates and exists (
      select from core.agency_closure c where c.ancestor = g.agency_id and c.descendant = $1)))))
)
select distinct id from held
where key = $3 or not exists (select from held where key = $3) limit 100`,
      },
      [agencyId, exceptId, roles.agency, roles.system, now],
    );
  }
}
