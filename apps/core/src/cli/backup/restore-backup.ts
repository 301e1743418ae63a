import pg from 'pg';
import { ensureMigrated, runMigrator } from '../../database/migrate/ensure-migrated.js';
import { readManifest } from './read-backup.js';
import { restoreTables } from './restore-tables.js';
import { RestoredFiles } from './restored-files.js';
import { dropAside, moveAside, moveBack, portalSchemas } from './schemas-aside.js';

export interface RestoreOptions {
  url: string;
  dataDirectory: string;
  file: string;
  /** Replace what is there; without it the database must be empty. */
  replace: boolean;
  /** Ids and known migrations of the installed plugins are checked by the migrator. */
  installedPlugins: readonly string[];
  progress(done: number, total: number): void;
}

/**
 * Restores a backup: the database as it was, at the versions it had, then migrated to those of this portal.
 * Until the end the former contents lie aside; any failure brings them back.
 */
export async function restoreBackup(options: RestoreOptions): Promise<{ rows: number; at: string }> {
  const manifest = await readManifest(options.file);
  const missing = Object.keys(manifest.migrations.plugins).filter((id) => !options.installedPlugins.includes(id));
  if (missing.length > 0)
    throw new Error(`Install first the plugins that the backup has data of: ${missing.join(', ')}.`);
  const client = new pg.Client({ connectionString: options.url, options: '-c statement_timeout=0' });
  await client.connect();
  const files = new RestoredFiles(options.dataDirectory);
  try {
    await refuseWhileRunning(client);
    const former = await portalSchemas(client);
    if (former.length > 0 && !options.replace) {
      throw new Error('There is a portal in this database already: add --replace to put the backup in its place.');
    }
    await moveAside(client, former);
    try {
      await runMigrator(options.url, manifest.migrations);
      const rows = await restoreTables(client, options.file, manifest, files, options.progress);
      await ensureMigrated(options.url);
      await files.putInPlace();
      await dropAside(client, former);
      return { rows, at: manifest.at };
    } catch (error) {
      await moveBack(client, former);
      throw error;
    }
  } finally {
    await files.discard();
    await client.end();
  }
}

async function refuseWhileRunning(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and application_name like 'tessera %'`,
  );
  if (rowCount) throw new Error('The portal is running on this database: stop it first.');
}
