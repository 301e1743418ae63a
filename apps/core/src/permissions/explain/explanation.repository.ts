import { Injectable } from '@nestjs/common';
import type { Localized } from '@tessera/contracts';
import { Sql } from '@tessera/sdk';
import type { ExplainedRule } from './explanation.schemas.js';

type GrantedBy = NonNullable<ExplainedRule['grant']>['grantedBy'];

@Injectable()
export class ExplanationRepository {
  constructor(private readonly sql: Sql) {}

  async roleNames(keys: readonly string[]): Promise<Map<string, Localized>> {
    const rows = await this.sql.query<{ key: string; name: Localized }>(
      {
        name: 'permissions-role-names',
        text: `select key, jsonb_build_object('zh-Hant', name_zh, 'en', name_en) as name
               from core.role where key = any($1::text[])`,
      },
      [keys],
    );
    return new Map(rows.map(({ key, name }) => [key, name]));
  }

  /** Who gave these grants and when; the portal itself is null. */
  async origins(grantIds: readonly string[]): Promise<Map<string, { grantedAt: Date; grantedBy: GrantedBy }>> {
    const rows = await this.sql.query<{ id: string; grantedAt: Date; grantedBy: GrantedBy }>(
      {
        name: 'permissions-grant-origins',
        text: `
select g.id, g.granted_at as "grantedAt",
  case when b.id is not null then jsonb_build_object('id', b.id, 'account', b.name, 'name', b.person_name) end as "grantedBy"
from core.role_grant g left join core.account b on b.id = g.granted_by
where g.id = any($1::uuid[])`,
      },
      [grantIds],
    );
    return new Map(rows.map(({ id, ...origin }) => [id, origin]));
  }
}
