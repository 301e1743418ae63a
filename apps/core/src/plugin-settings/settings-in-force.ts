import {
  type SettingsLevel,
  type SettingsSchema,
  type SettingValue,
  settingDefaults,
  settingProperties,
  settingsErrors,
} from '@tessera/contracts';

/** What was decided at one place. */
export interface SettingsRow {
  plugin: string;
  level: SettingsLevel;
  /** Null: the portal, or the whole government. */
  agencyId: string | null;
  values: Readonly<Record<string, SettingValue>>;
  locked: readonly string[];
  version: number;
  by: string;
  at: Date;
}

export interface SettingDecision {
  /** Undefined: none. */
  value: SettingValue | undefined;
  /** Who decided; undefined: it is the default. */
  from: SettingsRow | undefined;
  /** No row below counts any more. */
  isLocked: boolean;
}

/**
 * Each setting of `schema` as the rows leave it; `rows` from the top of the tree downwards. A stored value that no longer
 * fits its schema (narrower after an update) counts as not decided.
 */
export function decisionsOf(
  schema: SettingsSchema | undefined,
  rows: readonly SettingsRow[],
): Map<string, SettingDecision> {
  const defaults = settingDefaults(schema);
  const decisions = new Map<string, SettingDecision>(
    settingProperties(schema).map(([name]) => [name, { value: defaults[name], from: undefined, isLocked: false }]),
  );
  for (const row of rows) {
    for (const [name, value] of Object.entries(row.values)) {
      const above = decisions.get(name);
      if (!above || above.isLocked || settingsErrors(schema, { [name]: value }, '').length > 0) continue;
      decisions.set(name, { value, from: row, isLocked: row.locked.includes(name) });
    }
  }
  return decisions;
}

/** Only the values, for the plugin; those that nobody decided and that have no default are absent. */
export const valuesOf = (decisions: ReadonlyMap<string, SettingDecision>): Readonly<Record<string, SettingValue>> =>
  Object.freeze(
    Object.fromEntries([...decisions].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]))),
  );
