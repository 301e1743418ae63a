import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import type { PluginFolder } from '../../plugins/plugin-folder.js';
import { coreMigrations } from '../core-migrations.js';

/** Raise when the migrator itself sets up something new (a right, an extension) without a new migration. */
const setupRevision = 2;

/** Stands for everything that the migrator would look at; equal to the stored one: nothing to do. */
export function fingerprintOf(plugins: readonly PluginFolder[]): string {
  const parts = [
    setupRevision,
    queueVersion(),
    coreMigrations.map(({ name }) => name),
    plugins.map(({ id, hash }) => [id, hash]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Read from the package's file: importing BullMQ takes longer than everything else here together. */
function queueVersion(): string {
  const entry = createRequire(import.meta.url).resolve('bullmq');
  const file = join(entry.slice(0, entry.lastIndexOf(`${join('bullmq', 'dist')}`)), 'bullmq', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Fingerprint of the last complete run; undefined for a database that was never migrated. */
export async function storedFingerprint(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ fingerprint: string }>('select fingerprint from core.migration_state');
    return rows[0]?.fingerprint;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  } finally {
    await client.end();
  }
}

const isMissing = (error: unknown) => ['42P01', '3F000'].includes((error as { code?: string }).code ?? '');

export async function storeFingerprint(client: pg.Client, fingerprint: string): Promise<void> {
  await client.query('delete from core.migration_state');
  await client.query('insert into core.migration_state values ($1)', [fingerprint]);
}
