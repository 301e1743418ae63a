import type pg from 'pg';

/** Indexes that one pass over all people builds sooner than as many insertions do. */
const searchIndexes = ['account_search', 'account_phone', 'account_person', 'account_beginning'];

/** Runs `load` with the indexes of the people's search taken away, then builds them again, also when it failed. */
export async function withoutSearchIndexes(client: pg.PoolClient, load: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes where schemaname = 'core' and indexname = any($1)`,
    [searchIndexes],
  );
  for (const { name } of rows) await client.query(`drop index core.${name}`);
  try {
    await load();
  } finally {
    for (const { definition } of rows) await client.query(definition);
  }
}
