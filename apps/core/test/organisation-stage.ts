import { type Caller, Clock, ProblemError } from '@tessera/sdk';
import { testDatabase } from '@tessera/testing';
import pg from 'pg';
import { readEnvironment } from '../src/boot/environment.js';
import { Epochs } from '../src/database/epochs.js';
import { OutboxNudge } from '../src/database/outbox-nudge.js';
import { PgSql } from '../src/database/pg-sql.js';
import { PgTransactions } from '../src/database/pg-transactions.js';
import { openPool } from '../src/database/pool.js';
import { systemCaller } from '../src/identity/system-caller.js';
import { AgenciesRepository } from '../src/organisation/agencies.repository.js';
import { AgenciesService } from '../src/organisation/agencies.service.js';
import { AgencyChangesService } from '../src/organisation/agency-changes.service.js';
import { AgencyClosingService } from '../src/organisation/agency-closing.service.js';
import { AgencyPeopleRepository } from '../src/organisation/agency-people.repository.js';
import { AgencyRules } from '../src/organisation/agency-rules.js';
import { AgencyTree } from '../src/organisation/agency-tree.js';
import { RuleBasedAccess } from '../src/permissions/rule-based-access.js';
import { silentLogger } from './silent-logger.js';

/** Moves one second with every question, so that lines of history never share a moment. */
class StepClock extends Clock {
  private at = Date.parse('2026-03-02T01:00:00Z');
  now(): Date {
    this.at += 1_000;
    return new Date(this.at);
  }
}

export const administrator: Caller = systemCaller();

/** The room `organisation` put together by hand over a fresh database. */
export async function organisationStage() {
  const database = await testDatabase();
  const pool: pg.Pool = openPool({ url: database.url, max: 4, name: 'spec' });
  pool.on('error', () => {});
  const environment = readEnvironment({ DATABASE_URL: database.url });
  const clock = new StepClock();
  const sql = new PgSql(pool);
  const epochs = new Epochs(sql, environment, clock);
  const transactions = new PgTransactions(pool, environment, clock, epochs, new OutboxNudge());
  const tree = new AgencyTree(sql, epochs);
  await tree.onModuleInit();
  const access = new RuleBasedAccess(silentLogger);
  const repository = new AgenciesRepository(sql);
  const agencies = new AgenciesService(tree, repository, access);
  const rules = new AgencyRules(repository, access);
  const changes = new AgencyChangesService(transactions, repository, agencies, rules, access, clock);
  const people = new AgencyPeopleRepository();
  const closing = new AgencyClosingService(transactions, repository, people, agencies, rules, access, clock);
  return {
    pool,
    sql,
    clock,
    epochs,
    transactions,
    tree,
    access,
    agencies,
    changes,
    closing,
    query: async <Row>(text: string, values: unknown[] = []) => (await pool.query(text, values)).rows as Row[],
    /** Takes every node and account away, which the portal itself may not. */
    empty: async () => {
      const owner = new pg.Client({ connectionString: database.url });
      await owner.connect();
      await owner.query('truncate core.agency cascade');
      await owner.end();
      await tree.reload();
    },
    close: async () => {
      tree.onModuleDestroy();
      await pool.end();
      await database.drop();
    },
  };
}
export type OrganisationStage = Awaited<ReturnType<typeof organisationStage>>;

/** Slug of the problem that `act` is refused with; fails when it is not refused. */
export async function refusal(act: Promise<unknown>): Promise<string> {
  const error = await act.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw new Error(`not refused: ${String(error)}`);
  return error.document.type.slice('urn:tessera:problem:'.length);
}
