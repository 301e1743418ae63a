import type pg from 'pg';
import { AuditChainRepository } from '../audit/audit-chain.repository.js';
import { AuditChainer } from '../audit/audit-chainer.js';
import type { Environment } from '../boot/environment.js';
import { PgSql } from '../database/pg-sql.js';
import { importMeansOver } from '../organisation/import/import-means.js';

/** What a command wrote is linked at once: perhaps no portal runs that would do it. One that runs goes first. */
export async function linkAuditEntries(pool: pg.Pool, environment: Environment): Promise<void> {
  const { transactions, caller, clock } = importMeansOver(pool, environment);
  const callers = { system: () => caller };
  const chainer = new AuditChainer(
    transactions,
    callers,
    new AuditChainRepository(new PgSql(pool)),
    clock,
    environment,
  );
  while (await chainer.round());
}
