import type pg from 'pg';
import { coreMigrations } from '../core-migrations.js';
import { applicationRole } from '../pool.js';
import { createRole, grantCore } from './application-role.js';
import { migrateQueues } from './queue-schema.js';
import { migrationName, runMigrations } from './run-migrations.js';

/** Exclusion constraints over ids and times; search inside words. */
const extensions = ['btree_gist', 'pg_trgm'];

/** Brings the core's schema and the queues' up to date. @returns names of the migrations run now */
export async function migrateCore(client: pg.Client, url: string, only?: readonly string[]): Promise<string[]> {
  await client.query(`create schema if not exists core; create schema if not exists bullmq;
create table if not exists core.migration_state (fingerprint text not null);
${createRole(applicationRole)}`);
  for (const extension of extensions) await ensureExtension(client, extension);
  const wanted = only ? coreMigrations.filter((one) => only.includes(migrationName(one))) : coreMigrations;
  const applied = await runMigrations({ url, schema: 'core', migrations: wanted });
  await migrateQueues(client);
  await grantCore(client);
  return applied;
}

async function ensureExtension(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_extension where extname = $1', [name]);
  if (rowCount) return;
  await client.query(`create extension if not exists ${name} schema public`).catch((cause: Error) => {
    throw new Error(`The database lacks the extension ${name} and it cannot be installed: ${cause.message}`, { cause });
  });
}
