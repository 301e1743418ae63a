import { type BackedUpTable, qualified } from './backup-manifest.js';

/** Sorts tables so that each comes after those it refers to; a table may refer to itself. */
export function inReferenceOrder(
  tables: readonly BackedUpTable[],
  references: readonly { from: string; to: string }[],
): BackedUpTable[] {
  const byName = new Map(tables.map((table) => [qualified(table), table]));
  const ordered = new Set<BackedUpTable>();
  const visit = (name: string, path: readonly string[]) => {
    const table = byName.get(name);
    if (!table || ordered.has(table) || path.includes(name)) return;
    for (const { from, to } of references) if (from === name) visit(to, [...path, name]);
    ordered.add(table);
  };
  for (const name of byName.keys()) visit(name, []);
  return [...ordered];
}
