import { Injectable } from '@nestjs/common';
import { Clock, Enablement } from '@tessera/sdk';
import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import { PgTransactions } from '../database/pg-transactions.js';
import { Callers } from '../identity/callers.js';
import { JobRegistry, type RegisteredRunner } from './job-registry.js';
import { OutboxRepository } from './outbox.repository.js';
import { SchedulesRepository } from './schedules.repository.js';
import type { WorkItem } from './work-item.js';

export type WorkJob = Pick<
  Job<WorkItem, void>,
  'name' | 'data' | 'queueName' | 'timestamp' | 'updateData' | 'moveToDelayed' | 'promote'
>;

/** A switch turned on releases held work at once; this is only the net below. */
const holdFor = { 'plugin-off': 600_000, 'unknown-handler': 30_000 } as const;
/** A handler that is still unknown then will not come back: the work shows as failed and can be retried by hand. */
const longestUnknown = 7 * 86_400_000;
const slowWork = "set local statement_timeout = '15min'; set local idle_in_transaction_session_timeout = '15min'";

/** Runs one job: whether it may run now, as whom, and once. */
@Injectable()
export class JobProcessor {
  constructor(
    private readonly registry: JobRegistry,
    private readonly transactions: PgTransactions,
    private readonly outbox: OutboxRepository,
    private readonly schedules: SchedulesRepository,
    private readonly callers: Callers,
    private readonly enablement: Enablement,
    private readonly clock: Clock,
  ) {}

  async process(job: WorkJob, token?: string): Promise<void> {
    const { event, plugin, agencyId } = job.data;
    const registered = event ? this.registry.listener(event, plugin) : this.registry.job(job.name);
    // a newer worker may know it: work is never lost to a rolling replacement
    if (!registered) return this.hold(job, 'unknown-handler', token);
    if (agencyId && !this.isOn(registered.plugin, agencyId)) return this.hold(job, 'plugin-off', token);
    if (job.data.scheduled) return this.tick(job, registered);
    await this.once(job, registered, job.data.payload);
  }

  private isOn(plugin: string, agencyId: string): boolean {
    return plugin === 'core' || this.enablement.isEnabled(plugin, agencyId);
  }

  private async hold(job: WorkJob, held: NonNullable<WorkItem['held']>, token?: string): Promise<never> {
    if (held === 'unknown-handler' && this.clock.now().getTime() - job.timestamp > longestUnknown)
      throw new UnrecoverableError(`nobody handles ${job.name}`);
    if (job.data.held !== held) await job.updateData({ ...job.data, held });
    await job.moveToDelayed(this.clock.now().getTime() + holdFor[held], token);
    // switched on meanwhile: the release may have looked before the job lay where it looks
    const { plugin, agencyId } = job.data;
    if (held === 'plugin-off' && agencyId && this.isOn(plugin, agencyId)) await job.promote().catch(() => {});
    throw new DelayedError();
  }

  private async tick(job: WorkJob, registered: RegisteredRunner): Promise<void> {
    const agencyIds = registered.plugin === 'core' ? [] : [...this.enablement.enabledAgencies(registered.plugin)];
    if (registered.plugin !== 'core' && agencyIds.length === 0) return;
    await this.schedules.started(job.name, this.clock.now());
    try {
      await this.once(job, registered, { ...job.data.payload, agencyIds });
      await this.schedules.finished(job.name, this.clock.now());
    } catch (error) {
      await this.schedules.failed(job.name, this.clock.now(), String((error as Error).message ?? error));
      throw error;
    }
  }

  /** Claim and work commit together: whatever kills the process in between, the effect is there once. */
  private async once(job: WorkJob, { plugin, runner }: RegisteredRunner, payload: WorkItem['payload']): Promise<void> {
    const caller = this.callers.system(job.data.agencyId ?? undefined);
    const transactions = plugin === 'core' ? this.transactions : this.transactions.forPlugin(plugin);
    await transactions.run(caller, async (transaction) => {
      if (job.queueName === 'slow') await transaction.query(slowWork);
      // a tick that finds the one before still at work has nothing to add
      if (job.data.scheduled && !(await this.schedules.lock(transaction, job.name))) return;
      if (await this.outbox.claim(transaction, job.data.outboxId, job.name))
        await runner.run(caller, payload, transaction);
    });
  }
}
