import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import { type Caller, Clock, decodeCursor, encodeCursor, ProblemError, Transactions } from '@tessera/sdk';
import type { Job } from 'bullmq';
import { type JobState, type JobsQuery, type JobView, jobStates, type QueueSummary } from './jobs.schemas.js';
import { OutboxRepository } from './outbox.repository.js';
import { Queues } from './queues.js';
import { Schedules } from './schedules.js';
import { SchedulesRepository } from './schedules.repository.js';
import { type QueueName, queueNames, type WorkItem } from './work-item.js';

type StoredJob = Job<WorkItem, void>;

/** What the console shows of queues and schedules, and what an administrator may do with failed work. */
@Injectable()
export class JobsService {
  constructor(
    private readonly queues: Queues,
    private readonly outbox: OutboxRepository,
    private readonly schedules: Schedules,
    private readonly runs: SchedulesRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list({ state, queue, cursor, limit }: JobsQuery): Promise<Page<JobView>> {
    // the queue engines page by position only; a job that moves meanwhile may show twice or not at all
    const filter = { state, queue };
    const start = cursor ? Number(decodeCursor(cursor, filter, ['count'])[0]) : 0;
    const jobs = await this.queues.queue(queue).getJobs([state], start, start + limit);
    return {
      items: jobs.slice(0, limit).map((job) => view(job, queue, state)),
      next: jobs.length > limit ? encodeCursor([start + limit], filter) : null,
    };
  }

  /** Failed work of all queues, that which failed first at the front. `version` changes with each failure. */
  async oldestFailed(count: number): Promise<(JobView & { version: number })[]> {
    const failed = await Promise.all(
      queueNames.map(async (name) =>
        (await this.queues.queue(name).getJobs(['failed'], 0, count - 1, true)).map((job) => ({
          ...view(job, name, 'failed'),
          version: failureOf(job),
        })),
      ),
    );
    return failed
      .flat()
      .sort((a, b) => (a.finishedAt ?? '').localeCompare(b.finishedAt ?? ''))
      .slice(0, count);
  }

  /** Calls `listener` whenever this process gives up a job for good. */
  onGivenUp(listener: () => void): void {
    this.queues.givenUp.push(listener);
  }

  /**
   * Failed work is tried anew, with all its attempts; 409 `job-not-failed` in any other state, and when it has failed
   * again since it was looked at as `version`.
   */
  async retry(caller: Caller, queue: QueueName, id: string, version?: number): Promise<void> {
    const job = await this.existing(queue, id);
    if ((await job.getState()) !== 'failed' || isOther(job, version)) throw ProblemError.of('job-not-failed');
    await this.transactions.run(caller, async (transaction) => {
      transaction.audit({
        action: 'job.retry',
        subject: 'Job',
        subjectId: id,
        agencyId: null,
        after: named(job, queue),
      });
      await job.retry('failed', { resetAttemptsMade: true });
    });
  }

  /** Removes work for good; 409 `conflict` while it is being done, `job-not-failed` when it is no longer the failure `version`. */
  async discard(caller: Caller, queue: QueueName, id: string, version?: number): Promise<void> {
    const job = await this.existing(queue, id);
    const state = await job.getState();
    if (state === 'active') throw ProblemError.of('conflict');
    if (version !== undefined && (state !== 'failed' || isOther(job, version))) throw ProblemError.of('job-not-failed');
    await this.transactions.run(caller, async (transaction) => {
      transaction.audit({
        action: 'job.discard',
        subject: 'Job',
        subjectId: id,
        agencyId: null,
        before: { ...named(job, queue), payload: job.data.payload },
      });
      await job.remove();
    });
  }

  async summary(): Promise<{ items: QueueSummary[]; outbox: { waiting: number; oldestDueAt: string | null } }> {
    const items = await Promise.all(
      queueNames.map(async (name) => {
        const { failed, delayed, waiting, active, completed } = await this.queues
          .queue(name)
          .getJobCounts(...jobStates);
        const counts = { failed, delayed, waiting, active, completed };
        const known = Object.fromEntries(Object.entries(counts).map(([state, count]) => [state, count ?? 0]));
        return { name, engine: this.queues.backend.kind, ...known } as QueueSummary;
      }),
    );
    const { waiting, oldestDueAt } = await this.outbox.backlog(this.clock.now());
    return { items, outbox: { waiting, oldestDueAt: oldestDueAt?.toISOString() ?? null } };
  }

  async listSchedules() {
    const states = new Map((await this.runs.states()).map((state) => [state.name, state]));
    return this.schedules.all().map(({ key, plugin, every, description }) => {
      const state = states.get(key);
      return {
        name: key,
        plugin,
        every,
        description: description ?? null,
        nextAt: state?.nextAt.toISOString() ?? null,
        lastStartedAt: state?.lastStartedAt?.toISOString() ?? null,
        lastFinishedAt: state?.lastFinishedAt?.toISOString() ?? null,
        lastError: state?.lastError ?? '',
        runs: state?.runs ?? 0,
        failures: state?.failures ?? 0,
      };
    });
  }

  private async existing(queue: QueueName, id: string): Promise<StoredJob> {
    const job = await this.queues.queue(queue).getJob(id);
    if (!job) throw ProblemError.of('not-found');
    return job as unknown as StoredJob;
  }
}

/** The second of its last failure: large enough to tell failures apart, small enough for a version. */
const failureOf = ({ finishedOn }: Pick<StoredJob, 'finishedOn'>): number => Math.floor((finishedOn ?? 0) / 1_000);
const isOther = (job: StoredJob, version: number | undefined): boolean =>
  version !== undefined && failureOf(job) !== version;

const named = (job: StoredJob, queue: QueueName) => ({ name: job.name, queue });

const moment = (milliseconds?: number) => (milliseconds === undefined ? null : new Date(milliseconds).toISOString());

const view = (job: Pick<StoredJob, keyof StoredJob>, queue: QueueName, state: JobState): JobView => ({
  id: job.id ?? '',
  queue,
  name: job.name,
  plugin: job.data.plugin,
  state,
  payload: job.data.payload,
  agencyId: job.data.agencyId,
  attempts: job.attemptsMade,
  held: state === 'delayed' ? (job.data.held ?? null) : null,
  error: job.failedReason ?? '',
  createdAt: new Date(job.timestamp).toISOString(),
  dueAt: state === 'delayed' ? moment((job.processedOn ?? job.timestamp) + job.delay) : null,
  startedAt: moment(job.processedOn),
  finishedAt: moment(job.finishedOn),
});
