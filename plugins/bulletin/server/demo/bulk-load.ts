import type { DemoContext } from '@tessera/sdk';

interface Index {
  name: string;
  definition: string;
  constraint: string | null;
}

/** Runs `load` with the tables' indexes taken away, but those that other tables refer to, then builds them: one sorted pass instead of a million small ones. */
export async function withoutIndexes(
  { query, progress }: DemoContext,
  tables: readonly string[],
  load: () => Promise<void>,
): Promise<void> {
  const indexes = (await query(
    `select i.indexname as name, i.indexdef as definition, pg_get_constraintdef(c.oid) as constraint, i.tablename as table
     from pg_indexes i left join pg_constraint c on c.conname = i.indexname and c.connamespace = 'plugin_bulletin'::regnamespace
     where i.schemaname = 'plugin_bulletin' and i.tablename = any($1)
       and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid)`,
    [tables],
  )) as (Index & { table: string })[];
  for (const { name, constraint, table } of indexes) {
    await query(
      constraint
        ? `alter table plugin_bulletin.${table} drop constraint ${name}`
        : `drop index plugin_bulletin.${name}`,
    );
  }
  try {
    await load();
  } finally {
    for (const [done, { name, definition, constraint, table }] of indexes.entries()) {
      progress('indexes', done, indexes.length);
      await query(
        constraint ? `alter table plugin_bulletin.${table} add constraint ${name} ${constraint}` : definition,
      );
    }
    progress('indexes', indexes.length, indexes.length);
  }
  await query('vacuum (analyze) plugin_bulletin.notice');
  await query('vacuum (analyze) plugin_bulletin.reading');
}
