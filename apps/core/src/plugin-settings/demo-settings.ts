import type pg from 'pg';
import { systemAdministratorRole } from '../permissions/rules/builtin-roles.js';

interface DemoSetting {
  plugin: string;
  agencyId: string;
  values: Readonly<Record<string, string | number | boolean>>;
  at: Date;
}

/** Decided by the first system administrator of the demo city; nothing happens where somebody has decided already. */
export async function addDemoSetting(
  client: pg.PoolClient,
  { plugin, agencyId, values, at }: DemoSetting,
): Promise<void> {
  await client.query(
    `insert into core.plugin_setting (plugin, level, agency_id, setting_values, changed_by, changed_at)
     select $1, 'agency', $2, $3::jsonb, g.account_id, $4 from core.role_grant g join core.role r on r.id = g.role_id
     where r.key = $5 and g.revoked_at is null order by g.granted_at limit 1
     on conflict do nothing`,
    [plugin, agencyId, JSON.stringify(values), at, systemAdministratorRole],
  );
}
