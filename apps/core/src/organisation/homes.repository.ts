import type { Writer } from './tree-writes.repository.js';

/** Where a person belongs: the node itself, and the nearest agency at or above it. */
export interface Home {
  unitId: string;
  agencyId: string;
}

/**
 * Nodes by code as homes of people, as the tree stands in this transaction; null: dissolved. With a code only that one.
 * Memory may be a moment behind, so whoever writes a home asks here, under `holdTree`.
 */
export async function homes(tx: Writer, code: string | null = null): Promise<Map<string, Home | null>> {
  const rows = await tx.query<Home & { code: string; state: string }>(
    `select distinct on (u.id) u.code, u.id as "unitId", a.id as "agencyId", u.state
     from core.agency u join core.agency_closure c on c.descendant = u.id join core.agency a on a.id = c.ancestor
     where a.kind <> 'unit' and ($1::text is null or u.code = $1) order by u.id, c.depth`,
    [code],
  );
  return new Map(rows.map(({ code, state, ...home }) => [code, state === 'active' ? home : null]));
}
