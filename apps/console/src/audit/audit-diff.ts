export type Change = 'added' | 'removed' | 'changed' | 'same';

export interface DiffRow {
  /** `rules.0.subject`; empty for a value that has no parts. */
  path: string;
  before: string | undefined;
  after: string | undefined;
  change: Change;
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A value without parts, as text; lists of such values stay on one line. */
function leaf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (isScalar(value)) return String(value);
  if (Array.isArray(value) && value.every(isScalar)) return value.map(String).join(', ');
  return Object.keys(value as object).length === 0 ? '{}' : undefined;
}

function flatten(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (value === undefined || (value === null && path === '')) return into;
  const text = leaf(value);
  if (text !== undefined) return into.set(path, text);
  for (const [key, inner] of Object.entries(value as object)) flatten(inner, path ? `${path}.${key}` : key, into);
  return into;
}

const changeOf = (before: string | undefined, after: string | undefined): Change =>
  before === undefined ? 'added' : after === undefined ? 'removed' : before === after ? 'same' : 'changed';

/** Both sides of an entry, part by part, in the order in which they were written; what stayed as it was comes too. */
export function auditDiff(before: unknown, after: unknown): DiffRow[] {
  const was = flatten(before, '', new Map());
  const is = flatten(after, '', new Map());
  return [...new Set([...was.keys(), ...is.keys()])].map((path) => {
    const sides = { before: was.get(path), after: is.get(path) };
    return { path, ...sides, change: changeOf(sides.before, sides.after) };
  });
}
