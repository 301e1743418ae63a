import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import { type PortalQueue, postgresBackend, type QueueBackend, redisBackend } from './queue-backend.js';
import { type NamedWork, type QueueName, queueNames } from './work-item.js';

const attempts = 8;
const firstRetryAfter = 1_000;
const dayInSeconds = 86_400;
const fewJobs = 8;
const longestAdd = 10_000;

/** How finished work stays visible in the console. */
const options = {
  attempts,
  backoff: { type: 'exponential', delay: firstRetryAfter },
  removeOnComplete: { age: dayInSeconds, count: 1_000 },
  removeOnFail: { age: 30 * dayInSeconds, count: 10_000 },
} as const;

/** The portal's two queues, opened when first asked for. */
@Injectable()
export class Queues implements BeforeApplicationShutdown {
  private readonly opened = new Map<QueueName, PortalQueue>();
  private made?: QueueBackend;
  /** Closed before the queues; the workers of this process add themselves. */
  readonly closeFirst: (() => Promise<void>)[] = [];
  /** Told when a worker of this process gives up a job. */
  readonly givenUp: (() => void)[] = [];

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  get backend(): QueueBackend {
    const { REDIS_URL, DATABASE_URL } = this.environment;
    this.made ??= REDIS_URL ? redisBackend(REDIS_URL) : postgresBackend(DATABASE_URL ?? '', queueNames.length);
    return this.made;
  }

  queue(name: QueueName): PortalQueue {
    const known = this.opened.get(name);
    if (known) return known;
    const queue = this.backend.queue(name);
    // reported by whoever waits for an answer; without a listener a lost connection would end the process
    queue.on('error', () => {});
    this.opened.set(name, queue);
    return queue;
  }

  /** Adds all or throws; adding a job id again adds nothing while the queue still knows it. */
  async add(works: readonly NamedWork[]): Promise<void> {
    for (const name of queueNames) {
      const jobs = works
        .filter(({ queue }) => queue === name)
        .map(({ name: job, jobId, data }) => ({ name: job, data, opts: { ...options, jobId } }));
      const queue = this.queue(name);
      // a bulk costs temporary tables: worth it from some number on only
      const added: Promise<unknown>[] =
        jobs.length > fewJobs ? [queue.addBulk(jobs)] : jobs.map((job) => queue.add(job.name, job.data, job.opts));
      await within(longestAdd, Promise.all(added));
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.closeFirst.map((close) => close()));
    await Promise.all([...this.opened.values()].map((queue) => queue.close()));
    await this.made?.close();
  }
}

/** Redis out of reach answers never: the relay must give its rows back. */
async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the queue did not answer in ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
