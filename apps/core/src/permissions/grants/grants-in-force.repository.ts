import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import type { GrantInForce } from '../rules/granted-rules.js';

@Injectable()
export class GrantsInForceRepository {
  constructor(private readonly sql: Sql) {}

  /** Grants of an account that are neither revoked nor over. */
  of(accountId: string, now: Date): Promise<GrantInForce[]> {
    return this.sql.query<GrantInForce>(
      {
        name: 'permissions-grants-in-force',
        text: `
select g.id, r.key as role, g.agency_id as "agencyId", g.with_subordinates as "withSubordinates", g.ends_at as "endsAt"
from core.role_grant g join core.role r on r.id = g.role_id
where g.account_id = $1 and g.revoked_at is null and (g.ends_at is null or g.ends_at > $2)
order by g.granted_at, g.id`,
      },
      [accountId, now],
    );
  }
}
