/** What `{"$caller": name}` in a rule's condition stands for. */
export interface CallerValues {
  accountId: string;
  agencyId: string;
  unitId: string;
  audienceKeys: readonly string[];
  subtreeIds: readonly string[];
  /** Agencies within the scope of the grant that brings the rule; null: the whole government. */
  scopeIds: readonly string[] | null;
}

export type CallerValueName = keyof CallerValues;
export const singleCallerValues: readonly string[] = ['accountId', 'agencyId', 'unitId'] satisfies CallerValueName[];
export const listCallerValues: readonly string[] = [
  'audienceKeys',
  'subtreeIds',
  'scopeIds',
] satisfies CallerValueName[];

/** The name inside `{"$caller": name}`; undefined for anything else. */
export function callerValueName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [[key, name] = [], ...others] = Object.entries(value);
  return key === '$caller' && others.length === 0 ? String(name) : undefined;
}
