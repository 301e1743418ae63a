import type { DemoContext } from './demo.js';

interface Index {
  name: string;
  definition: string;
  constraint: string | null;
  table: string;
}

/**
 * Runs `load` with the indexes of these tables taken away, but those that other tables refer to, then builds them: one
 * sorted pass instead of a million small ones. For demo fillers that bring rows by the hundred thousand.
 */
export async function withoutIndexes(
  { query, progress }: Pick<DemoContext, 'query' | 'progress'>,
  schema: string,
  tables: readonly string[],
  load: () => Promise<void>,
): Promise<void> {
  const indexes = (await query(
    `select i.indexname as name, i.indexdef as definition, pg_get_constraintdef(c.oid) as constraint, i.tablename as table
     from pg_indexes i left join pg_constraint c on c.conname = i.indexname and c.connamespace = $2::text::regnamespace
     where i.schemaname = $2 and i.tablename = any($1)
       and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid)`,
    [tables, schema],
  )) as Index[];
  for (const { name, constraint, table } of indexes) {
    await query(constraint ? `alter table ${schema}.${table} drop constraint ${name}` : `drop index ${schema}.${name}`);
  }
  try {
    await load();
  } finally {
    for (const [done, { name, definition, constraint, table }] of indexes.entries()) {
      progress('indexes', done, indexes.length);
      await query(constraint ? `alter table ${schema}.${table} add constraint ${name} ${constraint}` : definition);
    }
    progress('indexes', indexes.length, indexes.length);
  }
  for (const table of tables) await query(`vacuum (analyze) ${schema}.${table}`);
}
