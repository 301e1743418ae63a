import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Sql, Transactions } from '@tessera/sdk';
import pg from 'pg';
import { ENVIRONMENT, type Environment, PROCESS_ROLE, type ProcessRole } from '../boot/environment.provider.js';
import { Epochs } from './epochs.js';
import { OutboxNudge } from './outbox-nudge.js';
import { PgSql, POOL } from './pg-sql.js';
import { PgTransactions } from './pg-transactions.js';
import { openPool } from './pool.js';

const connections: Record<ProcessRole, number> = { http: 10, jobs: 6, 'http+jobs': 10 };

const pool = {
  provide: POOL,
  inject: [ENVIRONMENT, PROCESS_ROLE],
  useFactory: (environment: Environment, role: ProcessRole) => {
    if (!environment.DATABASE_URL)
      throw new Error('DATABASE_URL is not set: the supervisor starts the database and passes it on');
    const made = openPool({ url: environment.DATABASE_URL, max: connections[role], name: `tessera ${role}` });
    // an idle connection that breaks is replaced by the pool; without a listener it would end the process
    made.on('error', () => {});
    return made;
  },
};

@Global()
@Module({
  providers: [
    pool,
    PgSql,
    { provide: Sql, useExisting: PgSql },
    Epochs,
    OutboxNudge,
    PgTransactions,
    { provide: Transactions, useExisting: PgTransactions },
  ],
  exports: [POOL, Sql, Epochs, OutboxNudge, PgTransactions, Transactions],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
