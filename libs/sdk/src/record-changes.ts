/** Parts of a record before and after an act: only what the act changed, as an audit line holds it. */
export interface RecordChanges {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** Which of `members` an act changed, with their values; undefined when none. Values are compared as JSON. */
export function recordChanges<Row extends object>(
  before: Row,
  after: Row,
  members: readonly (keyof Row & string)[],
): RecordChanges | undefined {
  const changed = members.filter((member) => JSON.stringify(before[member]) !== JSON.stringify(after[member]));
  if (changed.length === 0) return undefined;
  const pick = (row: Row) => Object.fromEntries(changed.map((member) => [member, row[member]]));
  return { before: pick(before), after: pick(after) };
}
