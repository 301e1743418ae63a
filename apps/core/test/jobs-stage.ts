import type { JobRunner } from '@tessera/sdk';
import type { EnablementChange, EnablementSnapshot } from '../src/enablement/enablement-snapshot.js';
import { HeldWork } from '../src/jobs/held-work.js';
import { JobProcessor } from '../src/jobs/job-processor.js';
import { JobRegistry } from '../src/jobs/job-registry.js';
import { JobWorkers } from '../src/jobs/job-workers.js';
import { JobsService } from '../src/jobs/jobs.service.js';
import { OutboxRepository } from '../src/jobs/outbox.repository.js';
import { OutboxRelay } from '../src/jobs/outbox-relay.js';
import { Queues } from '../src/jobs/queues.js';
import { ScheduleTicker } from '../src/jobs/schedule-ticker.js';
import { Schedules } from '../src/jobs/schedules.js';
import { SchedulesRepository } from '../src/jobs/schedules.repository.js';
import { type ActStage, actStage, administrator } from './act-stage.js';
import { silentLogger } from './silent-logger.js';

type Run = JobRunner['run'];

/** The room `jobs` of one process over an act stage. */
export function jobsProcess(stage: ActStage) {
  const registry = new JobRegistry();
  const schedules = new Schedules();
  const queues = new Queues(stage.environment);
  const outbox = new OutboxRepository(stage.sql);
  const runs = new SchedulesRepository(stage.sql);
  const relay = new OutboxRelay(stage.transactions, stage.callers, outbox, registry, queues, stage.clock);
  const ticker = new ScheduleTicker(schedules, runs, stage.clock);
  const { transactions, callers, enablement, clock } = stage;
  const processor = new JobProcessor(registry, transactions, outbox, runs, callers, enablement, clock);
  const service = new JobsService(queues, outbox, schedules, runs, transactions, clock);
  const changed = new Set<(changes: EnablementChange[]) => void>();
  const snapshot = {
    onChange: (listener: (changes: EnablementChange[]) => void) => {
      changed.add(listener);
      return () => changed.delete(listener);
    },
  } as unknown as EnablementSnapshot;
  const held = new HeldWork(queues);
  const workers = new JobWorkers('jobs', silentLogger, queues, processor, relay, ticker, held, stage.nudge, snapshot);
  return {
    registry,
    schedules,
    queues,
    runs,
    relay,
    ticker,
    service,
    start: () => workers.start(),
    stop: () => queues.beforeApplicationShutdown(),
    switch: (plugin: string, agencyId: string, enabled: boolean) => {
      enablement.switch(plugin, agencyId, enabled);
      for (const listener of changed) listener([{ plugin, agencyId, enabled }]);
    },
    on: (plugin: string, name: string, run: Run) => registry.register(plugin, name, { run }),
  };
}

export async function jobsStage() {
  const stage = await actStage();
  await stage.query(`create table core.spec_effect (name text, worker text)`);
  await stage.query('grant select, insert on core.spec_effect to tessera_app');
  return {
    ...stage,
    process: () => jobsProcess(stage),
    enqueue: (handler: string, more: { agencyId?: string; queue?: 'portal' | 'slow'; at?: Date } = {}, payload = {}) =>
      stage.transactions.run(administrator, async (transaction) => {
        transaction.enqueue({ handler, payload, ...more });
      }),
    emit: (name: string) =>
      stage.transactions.run(administrator, async (transaction) => transaction.emit({ name, payload: { id: '1' } })),
    /** What handlers wrote, by name. */
    effects: async (name: string) =>
      (
        await stage.sql.query<{ count: number }>(
          'select count(*)::int as count from core.spec_effect where name = $1',
          [name],
        )
      )[0]?.count ?? 0,
  };
}
export type JobsStage = Awaited<ReturnType<typeof jobsStage>>;

/** A handler whose effect is a row, written in the transaction of its claim. */
export const writes =
  (name: string): Run =>
  async (_caller, _payload, transaction) => {
    await transaction.query('insert into core.spec_effect (name) values ($1)', [name]);
  };
