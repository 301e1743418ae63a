import { rm } from 'node:fs/promises';
import { Clock, Enablement } from '@tessera/sdk';
import { temporaryFolder, testDatabase } from '@tessera/testing';
import pg from 'pg';
import { type Environment, readEnvironment } from '../src/boot/environment.js';
import { Epochs } from '../src/database/epochs.js';
import { OutboxNudge } from '../src/database/outbox-nudge.js';
import { PgSql } from '../src/database/pg-sql.js';
import { PgTransactions } from '../src/database/pg-transactions.js';
import { openPool } from '../src/database/pool.js';
import type { Callers } from '../src/identity/callers.js';
import { administrator } from './organisation-stage.js';

export { administrator };

/** Starts at the machine's time, because the queue engine keeps that; moves only when told. */
export class SetClock extends Clock {
  private ahead = 0;
  now(): Date {
    return new Date(Date.now() + this.ahead);
  }
  advance(milliseconds: number): void {
    this.ahead += milliseconds;
  }
}

/** On for every pair that was not switched off. */
export class SwitchedEnablement extends Enablement {
  private readonly off = new Set<string>();
  switch(plugin: string, agencyId: string, on: boolean): void {
    if (on) this.off.delete(`${plugin} ${agencyId}`);
    else this.off.add(`${plugin} ${agencyId}`);
  }
  isEnabled(plugin: string, agencyId: string): boolean {
    return !this.off.has(`${plugin} ${agencyId}`);
  }
  enabledAgencies(): readonly string[] {
    return [...this.agencies];
  }
  agencies: string[] = [];
}

/** What every act needs, over a fresh database: transactions as the portal's role, and the owner's own connection. */
export async function actStage(environmentOf: Record<string, string> = {}) {
  const database = await testDatabase();
  const dataDirectory = temporaryFolder();
  const environment: Environment = readEnvironment({
    DATABASE_URL: database.url,
    TESSERA_DATA_DIR: dataDirectory,
    ...environmentOf,
  });
  const pool: pg.Pool = openPool({ url: database.url, max: 20, name: 'spec' });
  pool.on('error', () => {});
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const clock = new SetClock();
  const sql = new PgSql(pool);
  const nudge = new OutboxNudge();
  const transactions = new PgTransactions(pool, environment, clock, new Epochs(sql, environment, clock), nudge);
  const callers = { system: () => administrator } as unknown as Callers;
  return {
    database,
    dataDirectory,
    environment,
    pool,
    owner,
    clock,
    sql,
    nudge,
    transactions,
    callers,
    enablement: new SwitchedEnablement(),
    query: async <Row>(text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as Row[],
    close: async () => {
      await owner.end();
      await pool.end();
      await database.drop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
export type ActStage = Awaited<ReturnType<typeof actStage>>;

/** Asks again until `ready` answers true; fails after `patience` ms. */
export async function eventually(ready: () => Promise<boolean>, patience = 30_000): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await ready())) {
    if (performance.now() > deadline) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
