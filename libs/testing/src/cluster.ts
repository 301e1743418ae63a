import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { loadEmbedded, loadMigrator, loadPostmaster } from './portal-programs.js';

/** Set by the global setup: every jest worker of one run finds the same cluster there. */
export const clusterVariable = 'TESSERA_TEST_CLUSTER';

/** The database that all others are copied from; nobody may be connected to it while that happens. */
const template = 'tessera';
const templateLock = 7_370_002;

const folderPrefix = 'tessera-test-';

/** Folder for throw-away data that PostgreSQL's unprivileged user can reach. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), folderPrefix));
  chmodSync(folder, 0o755);
  return folder;
}

const ownerFile = 'owner';

/** The same, remembering which process it belongs to. */
export function ownedFolder(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, ownerFile), String(process.pid));
  return folder;
}

/** A run that was killed could not stop its server: the next one does. */
export async function removeDeadClusters(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = join(tmpdir(), name, ownerFile);
    if (!name.startsWith(folderPrefix) || !existsSync(owner)) continue;
    if (!isAlive(Number(readFileSync(owner, 'utf8')))) await removeCluster(dirname(owner));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Connection to the maintenance database of the run's cluster, started by whoever asks first. */
export async function openCluster(): Promise<pg.Client> {
  const folder = process.env[clusterVariable];
  if (!folder) throw new Error('No test cluster: run the specs through the jest configuration of the workspace.');
  const { openDatabase } = await loadEmbedded();
  const { url } = await openDatabase({ dataDirectory: folder, durable: false });
  const client = new pg.Client({ connectionString: databaseUrl(url, 'postgres') });
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    await migrateTemplate(url);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [templateLock]);
  }
  return client;
}

async function migrateTemplate(url: string): Promise<void> {
  const { ensureMigrated } = await loadMigrator();
  await ensureMigrated(url);
}

export const databaseUrl = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};

/**
 * Copies the template. The lock keeps the copies of several jest workers apart: PostgreSQL copies nothing that anybody,
 * another copy included, is connected to.
 */
export async function copyTemplate(client: pg.Client, name: string): Promise<string> {
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [templateLock]);
  }
  const { host, user } = client;
  return `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host)}`;
}

/** Stops the run's server, whoever still uses it, and removes its folder. */
export async function removeCluster(folder: string): Promise<void> {
  const home = join(folder, 'postgres');
  if (existsSync(home)) {
    const { stopPostmaster } = await loadPostmaster();
    await stopPostmaster(join(home, 'data'));
  }
  await rm(folder, { recursive: true, force: true });
}
