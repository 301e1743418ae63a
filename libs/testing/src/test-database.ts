import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { setClosingHook } from './closing-hook.js';
import { copyTemplate, openCluster } from './cluster.js';

export interface TestDatabase {
  /** Connection of the owner of the tables; the portal's processes take the application role themselves. */
  url: string;
  drop(): Promise<void>;
}

let cluster: Promise<pg.Client> | undefined;

/** A fresh database with all migrations of the core and of the built plugins, and not a single row of anybody else's. */
export async function testDatabase(): Promise<TestDatabase> {
  cluster ??= openCluster();
  setClosingHook(closeCluster);
  const client = await cluster;
  const name = `test_${randomBytes(6).toString('hex')}`;
  const url = await copyTemplate(client, name);
  return {
    url,
    // after the file's own connection is closed the whole cluster is about to be thrown away
    drop: async () => {
      await (await cluster)?.query(`drop database if exists ${name} with (force)`);
    },
  };
}

/** Ends this file's connection to the cluster, so that jest finds nothing left open. */
async function closeCluster(): Promise<void> {
  const client = cluster;
  cluster = undefined;
  await (await client)?.end();
}
