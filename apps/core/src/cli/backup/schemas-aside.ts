import type pg from 'pg';

const prefix = 'before_restore_';

/** Schemas of the portal and its plugins that exist now. */
export async function portalSchemas(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace
     where nspname in ('core', 'portal', 'bullmq') or nspname like 'plugin\\_%' order by 1`,
  );
  return rows.map(({ name }) => name);
}

export async function moveAside(client: pg.Client, schemas: readonly string[]): Promise<void> {
  await atOnce(
    client,
    schemas.map((name) => `alter schema ${name} rename to ${prefix}${name}`),
  );
}

export async function dropAside(client: pg.Client, schemas: readonly string[]): Promise<void> {
  await atOnce(
    client,
    schemas.map((name) => `drop schema ${prefix}${name} cascade`),
  );
}

/** Drops what was made since, and gives the former ones their names again. */
export async function moveBack(client: pg.Client, schemas: readonly string[]): Promise<void> {
  await client.query('rollback');
  const made = await portalSchemas(client);
  await atOnce(client, [
    ...made.map((name) => `drop schema ${name} cascade`),
    ...schemas.map((name) => `alter schema ${prefix}${name} rename to ${name}`),
  ]);
}

async function atOnce(client: pg.Client, statements: readonly string[]): Promise<void> {
  if (statements.length > 0) await client.query(['begin', ...statements, 'commit'].join(';\n'));
}
