/**
 * Newest rows of any of several keys, read as one short index range per key instead of one long walk: a reader whose
 * keys are rare pays no more than one whose keys are common. Needs an index (key, time desc, id desc).
 *
 * Parameters of the statement: $1 keys text[], $2 and $3 time and id of the cursor (null on the first page), $4 limit.
 * `where` may use `r.` and further parameters from $5 on.
 */
export interface NewestByKey {
  /** Columns of the result, `r.`-qualified. */
  select: string;
  table: string;
  key: string;
  time: string;
  id: string;
  where: string;
}

export const newestByKey = ({ select, table, key, time, id, where }: NewestByKey): string => `
select n.* from unnest($1::text[]) as k(key)
cross join lateral (
  select ${select} from ${table} r
  where r.${key} = k.key and ${where}
    and ($2::timestamptz is null or (r.${time}, r.${id}) < ($2::timestamptz, $3::uuid))
  order by r.${time} desc, r.${id} desc limit $4
) n
order by n.${time} desc, n.${id} desc limit $4`;
