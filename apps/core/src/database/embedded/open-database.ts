import { join } from 'node:path';
import pg from 'pg';
import { type ClusterLocation, locateCluster } from './cluster-location.js';
import { DatabaseUsers } from './database-users.js';
import { prepareEngine } from './engine.js';
import { clusterOwner, initialiseCluster } from './initialise-cluster.js';
import { awaitReady, type Postmaster, startPostmaster, stopPostmaster } from './postmaster.js';
import { withProcessLock } from './process-lock.js';
import { serverSettings } from './settings.js';

export interface DatabaseOptions {
  /** A server of the operator's; without it the embedded one of `dataDirectory` is used. */
  DATABASE_URL?: string | undefined;
  /** Absolute. */
  dataDirectory: string;
  /** False: faster, may lose everything in a crash; for tests. */
  durable?: boolean;
}

export interface OpenDatabase {
  /** Connection string of the role that owns the tables. */
  url: string;
  embedded: boolean;
  /** Gives up this use; the last one out stops the embedded server. */
  close(): Promise<void>;
}

const databaseName = 'tessera';

/**
 * Opens the portal's database, starting the embedded server or joining the one that runs already:
 * that of another process of this data folder, or one left behind by a portal that was killed.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  if (options.DATABASE_URL) return { url: options.DATABASE_URL, embedded: false, close: async () => {} };
  const location = locateCluster(options.dataDirectory);
  const lock = join(location.home, 'lock');
  const users = new DatabaseUsers(location.home);
  const { use, url } = await withProcessLock(lock, async () => {
    const server = await runningServer(location, options.durable ?? true);
    const url = urlOf(server.sockets, databaseName);
    await ensureDatabase(server.sockets, url);
    return { use: await users.enter(), url };
  });
  const close = () =>
    withProcessLock(lock, async () => {
      if (await users.leave(use)) await stopPostmaster(location.data);
    });
  let closing: Promise<void> | undefined;
  return {
    url,
    embedded: true,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

async function runningServer(location: ClusterLocation, durable: boolean): Promise<Postmaster> {
  const orphan = await awaitReady(location.data);
  if (orphan) return orphan;
  await stopPostmaster(location.data);
  const engine = await prepareEngine(location.home, location.user);
  await initialiseCluster(location, engine, durable);
  return startPostmaster(location, engine, serverSettings(location.sockets, durable));
}

/** The host in the authority is a placeholder for parsers that insist on one; the parameter overrules it. */
const urlOf = (sockets: string, database: string) =>
  `postgresql://${clusterOwner}@localhost/${database}?host=${encodeURIComponent(sockets)}`;

async function ensureDatabase(sockets: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
    const maintenance = new pg.Client({ connectionString: urlOf(sockets, 'postgres') });
    await maintenance.connect();
    await maintenance.query(`create database ${databaseName}`).finally(() => maintenance.end());
  }
}
