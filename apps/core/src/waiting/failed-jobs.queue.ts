import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DecisionResult, Page, ReviewItem } from '@tessera/contracts';
import {
  type Caller,
  decodeCursor,
  encodeCursor,
  ProblemError,
  type ReviewedItem,
  ReviewHints,
  type ReviewListing,
  ReviewQueue,
  type ReviewSource,
  reviewCountCap,
} from '@tessera/sdk';
import type { JobView } from '../jobs/jobs.schemas.js';
import { JobsService } from '../jobs/jobs.service.js';
import { type QueueName, queueNames } from '../jobs/work-item.js';
import { FailedJobsRepository } from './failed-jobs.repository.js';
import { refusedBy } from './refused-by.js';

const kind = 'failed-jobs';
const verdictOf: Record<string, string> = { 'job.retry': 'retry', 'job.discard': 'discard' };

/** Background work that was given up; a system administrator has it tried again or removes it. */
@Injectable()
@ReviewQueue(kind)
export class FailedJobsQueue implements ReviewSource, OnModuleInit {
  constructor(
    private readonly jobs: JobsService,
    private readonly decisions: FailedJobsRepository,
    private readonly hints: ReviewHints,
  ) {}

  onModuleInit(): void {
    this.jobs.onGivenUp(() => this.hints.changed('core', kind, null));
  }

  async count(): Promise<number> {
    const { items } = await this.jobs.summary();
    return items.reduce((sum, { failed }) => sum + failed, 0);
  }

  async list(_caller: Caller, { cursor, limit }: ReviewListing): Promise<Page<ReviewItem>> {
    // the queue engines page by position only; both are merged by time, which needs them from the beginning
    const start = cursor ? Number(decodeCursor(cursor, kind, ['count'])[0]) : 0;
    const jobs = await this.jobs.oldestFailed(Math.min(start + limit + 1, reviewCountCap));
    return {
      items: jobs.slice(start, start + limit).map(view),
      next: jobs.length > start + limit ? encodeCursor([start + limit], kind) : null,
    };
  }

  async decide(caller: Caller, items: readonly ReviewedItem[], verdict: string): Promise<DecisionResult[]> {
    const results: DecisionResult[] = [];
    for (const item of items) results.push(await this.decideOne(caller, item, verdict));
    return results;
  }

  private async decideOne(caller: Caller, { id, version }: ReviewedItem, verdict: string): Promise<DecisionResult> {
    const [queue, jobId] = parts(id);
    if (!queue) return refusedBy(id, ProblemError.of('not-found'));
    try {
      await this.jobs[verdict === 'retry' ? 'retry' : 'discard'](caller, queue, jobId, version);
      return { id, outcome: 'decided' };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const earlier = await this.decisions.decision(jobId, new Date(version * 1000));
      if (!earlier) return refusedBy(id, error);
      const { by, at, action } = earlier;
      return { id, outcome: 'taken', by, at: at.toISOString(), verdict: verdictOf[action] ?? null };
    }
  }
}

/** `<queue>:<job id>`, and the queue only when there is one of that name. */
function parts(id: string): [QueueName | undefined, string] {
  const at = id.indexOf(':');
  return [queueNames.find((name) => name === id.slice(0, at)), id.slice(at + 1)];
}

const view = (job: JobView & { version: number }): ReviewItem => ({
  id: `${job.queue}:${job.id}`,
  version: job.version,
  number: null,
  title: job.name,
  from: null,
  since: job.finishedAt ?? job.createdAt,
  due: null,
  urgency: 'normal',
  notice: null,
  facts: [
    { label: { 'zh-Hant': '原因', en: 'Reason' }, value: job.error.slice(0, 300) },
    { label: { 'zh-Hant': '嘗試次數', en: 'Attempts' }, value: String(job.attempts) },
    { label: { 'zh-Hant': '建立時間', en: 'Made' }, value: { moment: job.createdAt } },
    { label: { 'zh-Hant': '佇列', en: 'Queue' }, value: job.queue },
  ],
  link: '/console/jobs',
});
