import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import { insertRules } from '../rules/rule-writes.js';
import type { RoleRuleInput, RoleView } from './role.schemas.js';

export interface RoleRow extends RoleView {
  id: string;
}

const columns = `
select r.id, r.key, jsonb_build_object('zh-Hant', r.name_zh, 'en', r.name_en) as name, r.plugin, r.built_in as "builtIn",
  not r.built_in and r.plugin = 'core' as editable, r.version,
  (select count(*) from core.role_grant g
   where g.role_id = r.id and g.revoked_at is null and (g.ends_at is null or g.ends_at > $1)) as grants,
  coalesce((select jsonb_agg(jsonb_build_object('action', u.action, 'subject', u.subject, 'conditions', u.conditions,
     'inverted', u.inverted, 'plugin', u.plugin) order by u.subject, u.id)
   from core.role_rule u where u.role_id = r.id), '[]') as rules
from core.role r`;

@Injectable()
export class RolesRepository {
  constructor(private readonly sql: Sql) {}

  list(now: Date, after: string | null, limit: number): Promise<RoleRow[]> {
    return this.sql.query<RoleRow>(
      {
        name: 'permissions-roles',
        text: `${columns} where $2::text is null or r.key > $2 collate "C" order by r.key collate "C" limit $3`,
      },
      [now, after, limit],
    );
  }

  async byKey(key: string, now: Date): Promise<RoleRow | undefined> {
    const [row] = await this.sql.query<RoleRow>({ name: 'permissions-role', text: `${columns} where r.key = $2` }, [
      now,
      key,
    ]);
    return row;
  }

  /** As it stands inside the transaction, locked to its end. */
  async lock(tx: Transaction, key: string, now: Date): Promise<RoleRow | undefined> {
    await tx.query('select from core.role where key = $1 for update', [key]);
    const [row] = await tx.query<RoleRow>(`${columns} where r.key = $2`, [now, key]);
    return row;
  }

  async insert(tx: Transaction, role: Pick<RoleRow, 'id' | 'key' | 'name'>): Promise<boolean> {
    const rows = await tx.query(
      `insert into core.role (id, key, name_zh, name_en) values ($1, $2, $3, $4) on conflict (key) do nothing returning id`,
      [role.id, role.key, role.name['zh-Hant'], role.name.en],
    );
    return rows.length === 1;
  }

  async rename(tx: Transaction, id: string, name: RoleView['name']): Promise<void> {
    await tx.query('update core.role set name_zh = $2, name_en = $3, version = version + 1 where id = $1', [
      id,
      name['zh-Hant'],
      name.en,
    ]);
  }

  async replaceRules(
    tx: Transaction,
    roleId: string,
    rules: readonly RoleRuleInput[],
    pluginOf: (subject: string) => string,
  ): Promise<void> {
    await tx.query('delete from core.role_rule where role_id = $1', [roleId]);
    await insertRules(
      tx,
      rules.map(({ action, subject, conditions, inverted }) => ({
        roleId,
        plugin: pluginOf(subject),
        action,
        subject,
        inverted,
        ...(conditions ? { when: conditions } : {}),
      })),
    );
  }

  /** With its rules; grants that are over go along, the audit log keeps them. */
  async remove(tx: Transaction, roleId: string): Promise<void> {
    await tx.query('delete from core.role_rule where role_id = $1', [roleId]);
    await tx.query('delete from core.role_grant where role_id = $1', [roleId]);
    await tx.query('delete from core.role where id = $1', [roleId]);
  }
}
