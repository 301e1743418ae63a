import type pg from 'pg';
import type { BackedUpTable, BackupManifest } from './backup-manifest.js';
import { qualified } from './backup-manifest.js';
import { inReferenceOrder } from './reference-order.js';

/** Kept by the migrator, or valid only on the portal that was backed up: people sign in anew after a restore. */
const leftOut = new Set([
  'core.migration',
  'core.migration_state',
  'core.session',
  'core.challenge',
  'core.sign_in_attempt',
  'bullmq.migration',
]);
const ours = `(n.nspname in ('core', 'bullmq') or n.nspname like 'plugin\\_%')`;

type Facts = Pick<BackupManifest, 'migrations' | 'tables' | 'partitions' | 'sequences'>;

/** Reads from the catalogues what there is to back up, in the caller's snapshot. */
export async function describeDatabase(client: pg.Client): Promise<Facts> {
  const found = (await tables(client)).filter((table) => !leftOut.has(qualified(table)) && table.name !== 'migration');
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
     from pg_constraint c join pg_namespace n on n.oid = c.connamespace where c.contype = 'f' and ${ours}`,
  );
  return {
    migrations: await migrations(client),
    tables: inReferenceOrder(found, references),
    partitions: await partitions(client),
    sequences: await sequences(client),
  };
}

/** Tables and partitioned tables; a partition's rows are read through its parent. */
async function tables(client: pg.Client): Promise<BackedUpTable[]> {
  const { rows } = await client.query<BackedUpTable>(
    `select n.nspname as schema, c.relname as name,
       (select coalesce(array_agg(a.attname::text order by a.attnum), '{}') from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and ${ours} order by 1, 2`,
  );
  return rows;
}

async function partitions(client: pg.Client): Promise<BackupManifest['partitions']> {
  const { rows } = await client.query<BackupManifest['partitions'][number]>(
    `select n.nspname as schema, c.relname as name, p.relname as parent, pg_get_expr(c.relpartbound, c.oid) as bound
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
     where c.relispartition and c.relkind = 'r' and ${ours} order by 1, 2`,
  );
  return rows;
}

async function sequences(client: pg.Client): Promise<BackupManifest['sequences']> {
  const { rows } = await client.query<BackupManifest['sequences'][number]>(
    `select schemaname as schema, sequencename as name, coalesce(last_value, start_value)::text as value,
       last_value is not null as called
     from pg_sequences s join pg_namespace n on n.nspname = s.schemaname where ${ours} order by 1, 2`,
  );
  return rows;
}

async function migrations(client: pg.Client): Promise<BackupManifest['migrations']> {
  const names = async (schema: string) =>
    (await client.query<{ name: string }>(`select name from ${schema}.migration order by id`)).rows.map(
      ({ name }) => name,
    );
  const { rows: schemas } = await client.query<{ schema: string }>(
    `select n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relname = 'migration' and n.nspname like 'plugin\\_%'`,
  );
  const plugins: Record<string, string[]> = {};
  for (const { schema } of schemas) plugins[schema.slice('plugin_'.length).replaceAll('_', '-')] = await names(schema);
  return { core: await names('core'), plugins };
}
