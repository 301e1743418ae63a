import { newId } from '@tessera/sdk';
import { canonicalJson } from '../../audit/canonical-json.js';
import type { DeclaredRule } from './builtin-roles.js';

/** Runs SQL inside whatever transaction the caller has open. */
export interface RuleWriter {
  query<Row>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface RuleInput extends DeclaredRule {
  roleId: string;
  /** Plugin whose subject it is about, or `core`. */
  plugin: string;
  inverted?: boolean;
}

/** Writers of roles wait for each other: many workers declare the same rules at start. */
export const lockRoles = (writer: RuleWriter): Promise<unknown> =>
  writer.query('select pg_advisory_xact_lock(7310002)');

export async function insertRules(writer: RuleWriter, rules: readonly RuleInput[]): Promise<void> {
  const rows = rules.map(({ roleId, plugin, action, subject, when, inverted }) => ({
    id: newId(),
    role_id: roleId,
    plugin,
    action,
    subject,
    conditions: when ?? null,
    inverted: inverted ?? false,
  }));
  await writer.query(
    `insert into core.role_rule (id, role_id, plugin, action, subject, conditions, inverted)
     select id, role_id, plugin, action, subject, nullif(conditions, 'null'::jsonb), inverted
     from jsonb_to_recordset($1::jsonb) as r(id uuid, role_id uuid, plugin text, action text[], subject text, conditions jsonb, inverted boolean)`,
    [JSON.stringify(rows)],
  );
}

/** One text for a set of rules, whatever the order of rows and of keys in the database. */
export const fingerprintOf = (rules: readonly Omit<RuleInput, 'plugin'>[]): string =>
  rules
    .map(({ roleId, action, subject, when, inverted }) =>
      canonicalJson([roleId, action, subject, when ?? null, inverted ?? false]),
    )
    .sort()
    .join('\n');
