import type { SqlCondition } from './access.js';

/**
 * Newest rows of any of several keys, read as one short index range per key instead of one long walk: a reader whose
 * keys are rare pays no more than one whose keys are common. Needs an index (key, time desc, id desc) where `within`.
 *
 * Parameters of the statement: $1 keys text[], $2 and $3 time and id of the last row seen, $4 limit. The first page
 * passes the present moment and null, which leaves out what lies in the future; $2 null means no bound at all.
 * `within` and `where` may use `r.` and further parameters from $5 on.
 */
export interface NewestByKey {
  /** Columns of the result, `r.`-qualified; must hold the time and the id. */
  select: string;
  table: string;
  key: string;
  time: string;
  id: string;
  /** What the partial index itself demands. */
  within: string;
  /** What each row must pass beyond that. */
  where: string;
  /** Look at no more than so many rows of each key: for a `where` that few rows pass and no index serves. */
  walk?: number;
}

export const newestByKey = (query: NewestByKey): string => {
  const { select, time, id, where } = query;
  const from = query.walk
    ? `(select r.* from ${range(query)} order by r.${time} desc, r.${id} desc limit ${hidden(query.walk)}) r where`
    : `${range(query)} and`;
  return `
select n.* from unnest($1::text[]) as k(key)
cross join lateral (
  select ${select} from ${from} ${where}
  order by r.${time} desc, r.${id} desc limit ${hidden('$4')}
) n
order by n.${time} desc, n.${id} desc limit $4`;
};

/**
 * A limit whose size the planner cannot see: it then supposes a tenth of the rows and walks the index in order. Seeing
 * more than an average key holds, it would fetch and sort whole keys, and one key may hold a hundred times the average.
 */
const hidden = (limit: number | string) => `(select ${limit}::bigint)`;

/** `coalesce` instead of `is null or`: the generic plan of a prepared statement then still starts at the cursor. */
const range = ({ table, key, time, id, within }: NewestByKey) =>
  `${table} r where r.${key} = k.key and ${within}
    and (r.${time}, r.${id}) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`;

/**
 * A condition that only filters rows which an index has found: PostgreSQL neither looks for an index for it nor takes it
 * for rare. Rules are such: nearly every row of a list passes them, but their columns and constants look selective, and
 * the planner would read and sort whole keys instead of walking the index in order.
 */
export const asFilter = ({ text }: Pick<SqlCondition, 'text'>): string => `coalesce((${text}), false)`;
