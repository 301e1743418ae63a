import { OutboxNudge } from '../../dist/database/outbox-nudge.js';
import { PgSql } from '../../dist/database/pg-sql.js';
import { PgTransactions } from '../../dist/database/pg-transactions.js';
import { openPool } from '../../dist/database/pool.js';
import { JobProcessor } from '../../dist/jobs/job-processor.js';
import { JobRegistry } from '../../dist/jobs/job-registry.js';
import { OutboxRepository } from '../../dist/jobs/outbox.repository.js';
import { OutboxRelay } from '../../dist/jobs/outbox-relay.js';
import { Queues } from '../../dist/jobs/queues.js';
import { SchedulesRepository } from '../../dist/jobs/schedules.repository.js';

/** A jobs process that kills itself, as by `kill -9`, at one point of its work: DATABASE_URL and DIES_AT say which. */
const { DATABASE_URL, DIES_AT } = process.env;
const die = () => process.kill(process.pid, 'SIGKILL');
const caller = { kind: 'system', accountId: '00000000-0000-0000-0000-000000000000', name: 'Tessera', agencyId: '' };

class DoomedTransactions extends PgTransactions {
  async run(as, act) {
    const result = await super.run(as, act);
    if (DIES_AT === 'after-commit') die();
    return result;
  }
}

const pool = openPool({ url: DATABASE_URL, max: 4, name: 'doomed' });
const sql = new PgSql(pool);
const clock = { now: () => new Date() };
const parts = [pool, { DATABASE_URL }, clock, { heard: async () => {} }, new OutboxNudge()];
const registry = new JobRegistry();
const outbox = new OutboxRepository(sql);
const queues = new Queues({ DATABASE_URL });
const callers = { system: () => caller };

for (const point of ['in-relay', 'in-handler', 'after-commit'])
  registry.register('core', `dies-${point}`, {
    run: async (_caller, _payload, transaction) => {
      // what an earlier one left behind is for the survivor
      if (point !== DIES_AT) await new Promise(() => {});
      await transaction.query('insert into core.spec_effect (name, worker) values ($1, $2)', [DIES_AT, 'doomed']);
      if (DIES_AT === 'in-handler') die();
    },
  });

if (DIES_AT === 'in-relay') outbox.remove = async () => die();
await new OutboxRelay(new PgTransactions(...parts), callers, outbox, registry, queues, clock).round();
const processor = new JobProcessor(
  registry,
  new DoomedTransactions(...parts),
  outbox,
  new SchedulesRepository(sql),
  callers,
  { isEnabled: () => true, enabledAgencies: () => [] },
  clock,
);
queues.backend.worker('portal', (job, token) => processor.process(job, token), {
  concurrency: 5,
  lockDuration: 2_000,
  stalledInterval: 60_000,
});
