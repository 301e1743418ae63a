import { newId, type Transaction } from '@tessera/sdk';

export type Writer = Pick<Transaction, 'query'>;

/** First key of the advisory locks of this room. */
const room = 14;

/** One change of the tree at a time: the checks for cycles and the closure rows hold only under this lock. */
export const lockTree = (tx: Writer): Promise<unknown> => tx.query(`select pg_advisory_xact_lock(${room}, 1)`);

/** Keeps the tree as it is until commit, beside others who do the same: for writes that copy something from it. */
export const holdTree = (tx: Writer): Promise<unknown> => tx.query(`select pg_advisory_xact_lock_shared(${room}, 1)`);

/** Closure rows of nodes inserted just now, whose parents' rows exist already. */
export const attach = (tx: Writer, ids: readonly string[]): Promise<unknown> =>
  tx.query(
    {
      name: 'organisation-attach',
      text: `
insert into core.agency_closure (ancestor, descendant, depth)
select n.id, n.id, 0 from core.agency n where n.id = any($1::uuid[])
union all
select c.ancestor, n.id, c.depth + 1 from core.agency n join core.agency_closure c on c.descendant = n.parent_id
where n.id = any($1::uuid[])`,
    },
    [ids],
  );

/** Hangs a node with everything below it under another parent; null makes it a root. Only the paths that cross the cut change. */
export async function hang(tx: Writer, id: string, parentId: string | null): Promise<void> {
  await tx.query({ name: 'organisation-hang', text: 'update core.agency set parent_id = $2 where id = $1' }, [
    id,
    parentId,
  ]);
  await tx.query(
    {
      name: 'organisation-cut',
      text: `
delete from core.agency_closure path using core.agency_closure above, core.agency_closure below
where above.descendant = $1 and above.depth > 0 and below.ancestor = $1
  and path.ancestor = above.ancestor and path.descendant = below.descendant`,
    },
    [id],
  );
  await tx.query(
    {
      name: 'organisation-splice',
      text: `
insert into core.agency_closure (ancestor, descendant, depth)
select above.ancestor, below.descendant, above.depth + below.depth + 1
from core.agency_closure above cross join core.agency_closure below
where above.descendant = $2 and below.ancestor = $1`,
    },
    [id, parentId],
  );
}

/**
 * Sets the own agency (nearest ancestor that is no unit) of everybody at or below the nodes, where it differs.
 * Returns who changed, so that their sessions can be told.
 */
export const recomputeOwnAgency = (tx: Writer, ids: readonly string[]): Promise<{ id: string }[]> =>
  tx.query(
    {
      name: 'organisation-own-agency',
      text: `
update core.account person set agency_id = own.agency_id, version = person.version + 1
from (
  select distinct on (up.descendant) up.descendant as unit_id, up.ancestor as agency_id
  from core.agency_closure up join core.agency a on a.id = up.ancestor
  where a.kind <> 'unit'
    and up.descendant in (select descendant from core.agency_closure where ancestor = any($1::uuid[]))
  order by up.descendant, up.depth
) own
where person.unit_id = own.unit_id and person.agency_id <> own.agency_id
returning person.id`,
    },
    [ids],
  );

export const agencyChanges = ['created', 'changed', 'moved', 'merged', 'dissolved', 'imported'] as const;
export type AgencyChange = (typeof agencyChanges)[number];

/** Ends the current line of each node's history and begins a new one as the node stands now. */
export async function record(
  tx: Writer,
  { ids, change, at, by }: { ids: readonly string[]; change: AgencyChange; at: Date; by: string },
): Promise<void> {
  await tx.query(
    {
      name: 'organisation-history-end',
      text: 'update core.agency_history set valid_to = $2 where agency_id = any($1::uuid[]) and valid_to is null',
    },
    [ids, at],
  );
  await tx.query(
    {
      name: 'organisation-history-begin',
      text: `
insert into core.agency_history (id, agency_id, change, code, name, short_name, kind, parent_id, state, valid_from, changed_by)
select line.id, a.id, $3, a.code, a.name, a.short_name, a.kind, a.parent_id, a.state, $4, $5
from unnest($1::uuid[], $2::uuid[]) as line(agency_id, id) join core.agency a on a.id = line.agency_id`,
    },
    [ids, ids.map(() => newId()), change, at, by],
  );
}
