import type pg from 'pg';
import type { Environment } from '../../boot/environment.js';
import { SystemClock } from '../../boot/system-clock.js';
import { Epochs } from '../../database/epochs.js';
import { OutboxNudge } from '../../database/outbox-nudge.js';
import { PgSql } from '../../database/pg-sql.js';
import { PgTransactions } from '../../database/pg-transactions.js';
import { systemCaller } from '../../identity/system-caller.js';
import type { ImportMeans } from './import-organisation.js';

/** What the command line imports by, without the application: the same transactions, audit lines and epochs. */
export function importMeansOver(pool: pg.Pool, environment: Environment): ImportMeans {
  const clock = new SystemClock();
  const epochs = new Epochs(new PgSql(pool), environment, clock);
  return {
    transactions: new PgTransactions(pool, environment, clock, epochs, new OutboxNudge()),
    caller: systemCaller(),
    clock,
  };
}
