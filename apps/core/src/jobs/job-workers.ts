import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PROCESS_ROLE, type ProcessRole } from '../boot/environment.provider.js';
import { LOGGER, type Logger } from '../boot/logger.js';
import { OutboxNudge } from '../database/outbox-nudge.js';
import { EnablementSnapshot } from '../enablement/enablement-snapshot.js';
import { BackgroundLoop } from './background-loop.js';
import { HeldWork } from './held-work.js';
import { JobProcessor } from './job-processor.js';
import { OutboxRelay } from './outbox-relay.js';
import type { PortalWorker } from './queue-backend.js';
import { Queues } from './queues.js';
import { ScheduleTicker } from './schedule-ticker.js';
import { type QueueName, queueNames } from './work-item.js';

/** At most this many transactions of jobs at once, below the size of the process's pool. */
const concurrency: Record<QueueName, number> = { portal: 3, slow: 1 };
const relayIdle = 200;
const tickerIdle = 1_000;
/** A killed worker's job is taken up again within the sum of both. */
const lock = { lockDuration: 15_000, stalledInterval: 5_000 };
/** Kills are no fault of the job; only one that takes its worker down each time is given up. */
const maxStalledCount = 25;
const longestDrain = 20_000;

/** The background part of the jobs room: relay, ticker and workers, in processes that have jobs. */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap {
  private readonly workers: PortalWorker[] = [];
  private readonly loops: BackgroundLoop[] = [];

  constructor(
    @Inject(PROCESS_ROLE) private readonly role: ProcessRole,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly queues: Queues,
    private readonly processor: JobProcessor,
    private readonly relay: OutboxRelay,
    private readonly ticker: ScheduleTicker,
    private readonly held: HeldWork,
    private readonly nudge: OutboxNudge,
    private readonly enablement: EnablementSnapshot,
  ) {}

  onApplicationBootstrap(): void {
    if (this.role !== 'http') this.start();
  }

  start(): void {
    const failed = (what: string) => (error: unknown) => this.logger.error({ err: error }, `${what} failed`);
    const relay = new BackgroundLoop({
      round: () => this.relay.round(),
      idle: relayIdle,
      failed: failed('outbox relay'),
    });
    const ticker = new BackgroundLoop({
      round: async () => {
        if ((await this.ticker.round()) > 0) relay.wake();
        return false;
      },
      idle: tickerIdle,
      failed: failed('schedule ticker'),
    });
    this.loops.push(relay, ticker);
    for (const name of queueNames) this.workers.push(this.worker(name));
    const quiet = [
      this.nudge.on(() => relay.wake()),
      this.enablement.onChange((changes) => {
        const on = new Set(changes.filter(({ enabled }) => enabled).map(({ plugin }) => plugin));
        if (on.size > 0) this.held.release(on).catch(failed('release of held work'));
      }),
    ];
    this.queues.closeFirst.push(async () => {
      for (const stop of quiet) stop();
      await this.stop();
    });
    for (const loop of this.loops) loop.start();
  }

  /** Takes nothing new and lets running jobs end; what outlasts the wait is repeated elsewhere. */
  private async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
    const drained = Promise.all(this.workers.map((worker) => worker.close()));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, longestDrain);
    });
    await Promise.race([drained, late]).finally(() => clearTimeout(timer));
    await Promise.all(this.workers.map((worker) => worker.close(true)));
  }

  private worker(name: QueueName): PortalWorker {
    const worker = this.queues.backend.worker(name, (job, token) => this.processor.process(job, token), {
      concurrency: concurrency[name],
      maxStalledCount,
      ...lock,
    });
    worker.on('error', (error) => this.logger.error({ err: error, queue: name }, 'queue worker failed'));
    worker.on('failed', (job, error) => {
      this.logger.warn({ err: error, job: job?.name, id: job?.id, attempt: job?.attemptsMade }, 'job failed');
      if (job?.finishedOn !== undefined) for (const listener of this.queues.givenUp) listener();
    });
    return worker;
  }
}
