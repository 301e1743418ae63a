import type { FieldError, PluginManifest } from '@tessera/contracts';
import { newId, type Transaction } from '@tessera/sdk';
import { validateConditions } from './conditions/validate-conditions.js';
import { builtInRoles } from './rules/builtin-roles.js';
import { isCoreSubject } from './rules/core-subjects.js';
import { fingerprintOf, insertRules, lockRoles, type RuleInput } from './rules/rule-writes.js';
import { rolesTopic } from './topics.js';

/** Key of a plugin's own role in `core.role`; two plugins may both have a `keeper`. */
export const pluginRoleKey = (plugin: string, key: string): string => `${plugin}.${key}`;

/**
 * What is wrong with a manifest's rules: subjects of the core, conditions SQL cannot say, grants to roles that are
 * neither built in nor its own.
 */
export function pluginRuleErrors({ permissions, roles }: PluginManifest): FieldError[] {
  const known = new Set([...builtInRoles.map(({ key }) => key), ...roles.map(({ key }) => key)]);
  const foreign = permissions.flatMap(({ subject }, at) =>
    isCoreSubject(subject)
      ? [{ path: `permissions.${at}.subject`, message: "this subject is the core's", code: 'foreign-subject' }]
      : [],
  );
  const grantErrors = permissions.flatMap(({ grants }, at) =>
    Object.entries(grants).flatMap(([role, rules]) => [
      ...(known.has(role)
        ? []
        : [{ path: `permissions.${at}.grants.${role}`, message: 'no such role', code: 'unknown-role' }]),
      ...rules.flatMap(({ when }, index) =>
        when ? validateConditions(when, `permissions.${at}.grants.${role}.${index}.when`) : [],
      ),
    ]),
  );
  const shadowed = roles.flatMap(({ key }, at) =>
    builtInRoles.some((one) => one.key === key)
      ? [{ path: `roles.${at}.key`, message: 'this role is built in', code: 'foreign-role' }]
      : [],
  );
  return [...foreign, ...shadowed, ...grantErrors];
}

/** A subject that another plugin uses too: the rules of one would open the routes of the other. */
export const sharedSubject = (
  { permissions }: PluginManifest,
  others: readonly PluginManifest[],
): { subject: string; plugin: string } | undefined => {
  for (const { id, permissions: theirs } of others) {
    const shared = permissions.find(({ subject }) => theirs.some((one) => one.subject === subject));
    if (shared) return { subject: shared.subject, plugin: id };
  }
  return undefined;
};

/**
 * Replaces what `plugin` contributes to roles by what its manifest says: its own roles, and its rules in these and in
 * the built-in ones. Rules in roles made by administrators stay. Changes nothing when nothing changed.
 */
export async function declarePluginRules(tx: Transaction, plugin: string, manifest: PluginManifest): Promise<void> {
  const errors = pluginRuleErrors(manifest);
  if (errors.length > 0) throw new Error(errors.map(({ path, message }) => `${path}: ${message}`).join('; '));
  await lockRoles(tx);
  const named = await writeRoles(tx, plugin, manifest);
  const roleIds = await idsOfRoles(tx, plugin);
  const wanted: RuleInput[] = manifest.permissions.flatMap(({ subject, grants }) =>
    Object.entries(grants).flatMap(([role, rules]) =>
      rules.map(({ action, when }) => ({
        roleId: roleIds.get(role)!,
        plugin,
        action: [action].flat(),
        subject,
        ...(when ? { when } : {}),
      })),
    ),
  );
  const stored = await tx.query<RuleInput>(
    `select role_id as "roleId", action, subject, conditions as "when", inverted
     from core.role_rule where plugin = $1 and role_id = any($2::uuid[])`,
    [plugin, [...roleIds.values()]],
  );
  const changed = fingerprintOf(stored) !== fingerprintOf(wanted);
  if (changed) {
    await tx.query('delete from core.role_rule where plugin = $1 and role_id = any($2::uuid[])', [
      plugin,
      [...roleIds.values()],
    ]);
    await insertRules(tx, wanted);
  }
  if (changed || named) tx.touch(rolesTopic);
}

/** A role that the manifest no longer names stays for its grants' sake, without rules. */
async function writeRoles(tx: Transaction, plugin: string, { roles }: PluginManifest): Promise<boolean> {
  const rows = roles.map(({ key, name }) => ({
    id: newId(),
    key: pluginRoleKey(plugin, key),
    name_zh: name['zh-Hant'],
    name_en: name.en,
  }));
  const written = await tx.query(
    `insert into core.role (id, key, plugin, name_zh, name_en)
     select id, key, $1, name_zh, name_en
     from jsonb_to_recordset($2::jsonb) as r(id uuid, key text, name_zh text, name_en text)
     on conflict (key) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, version = core.role.version + 1
     where core.role.plugin = $1
       and (core.role.name_zh, core.role.name_en) is distinct from (excluded.name_zh, excluded.name_en)
     returning id`,
    [plugin, JSON.stringify(rows)],
  );
  return written.length > 0;
}

/** Ids by the key that manifests use: the built-in roles and the plugin's own. */
async function idsOfRoles(tx: Transaction, plugin: string): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; key: string; own: boolean }>(
    `select id, key, plugin = $1 as own from core.role where built_in or plugin = $1`,
    [plugin],
  );
  return new Map(rows.map(({ id, key, own }) => [own ? key.slice(pluginRoleKey(plugin, '').length) : key, id]));
}
