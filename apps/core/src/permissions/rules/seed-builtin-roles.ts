import { builtInRoles } from './builtin-roles.js';
import { fingerprintOf, insertRules, lockRoles, type RuleInput, type RuleWriter } from './rule-writes.js';

/**
 * Brings the built-in roles and the core's own rules to what this version declares; rules that plugins added stay.
 * @returns whether anything had to change
 */
export async function seedBuiltInRoles(writer: RuleWriter): Promise<boolean> {
  await lockRoles(writer);
  const named = await writer.query(
    `insert into core.role (id, key, plugin, name_zh, name_en, built_in)
     select id, key, 'core', name_zh, name_en, true
     from jsonb_to_recordset($1::jsonb) as r(id uuid, key text, name_zh text, name_en text)
     on conflict (key) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, built_in = true,
       version = core.role.version + 1
     where (core.role.name_zh, core.role.name_en, core.role.built_in) is distinct from (excluded.name_zh, excluded.name_en, true)
     returning id`,
    [
      JSON.stringify(
        builtInRoles.map(({ id, key, name }) => ({ id, key, name_zh: name['zh-Hant'], name_en: name.en })),
      ),
    ],
  );
  const wanted: RuleInput[] = builtInRoles.flatMap(({ id, rules }) =>
    rules.map((rule) => ({ ...rule, roleId: id, plugin: 'core' })),
  );
  const ids = builtInRoles.map(({ id }) => id);
  const stored = await writer.query<RuleInput>(
    `select role_id as "roleId", action, subject, conditions as "when", inverted
     from core.role_rule where plugin = 'core' and role_id = any($1::uuid[])`,
    [ids],
  );
  if (fingerprintOf(stored) === fingerprintOf(wanted)) return named.length > 0;
  await writer.query(`delete from core.role_rule where plugin = 'core' and role_id = any($1::uuid[])`, [ids]);
  await insertRules(writer, wanted);
  return true;
}
