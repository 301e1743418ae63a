import { Injectable } from '@nestjs/common';
import { type Page, type ReviewItem, reviewItem, type Total, type WaitingLine } from '@tessera/contracts';
import { type Caller, ProblemError, type ReviewListing, reviewCountCap } from '@tessera/sdk';
import { z } from 'zod';
import { asReady } from '../streams/as-ready.js';
import { GuardedSource } from './guarded-source.js';
import { type DeclaredQueue, queueView, ReviewQueues } from './review-queues.js';
import { WaitingCounts } from './waiting-counts.js';

const firstItems = 20;
const page = z.object({ items: z.array(reviewItem).max(100), next: z.string().max(1024).nullable() });

/** What waits for a person, over all queues that the person has. */
@Injectable()
export class WaitingService {
  constructor(
    private readonly queues: ReviewQueues,
    private readonly counts: WaitingCounts,
    private readonly guarded: GuardedSource,
  ) {}

  count(caller: Caller, gone: AbortSignal): Promise<Total> {
    return this.counts.total(caller, gone);
  }

  /** Lines of JSON: the queues, then each one's count and first items in the order in which they are there. */
  async *stream(caller: Caller, gone: AbortSignal): AsyncGenerator<string> {
    const queues = this.queues.of(caller);
    yield lineOf({ queues: queues.map(queueView) });
    for await (const line of asReady(queues.map((queue) => this.state(caller, queue, firstItems, gone))))
      yield lineOf(line);
    yield lineOf({ done: true });
  }

  /** One page of one queue; 404 or 403 for those that the caller does not have. */
  async page(
    caller: Caller,
    plugin: string,
    kind: string,
    listing: ReviewListing,
    gone: AbortSignal,
  ): Promise<Page<ReviewItem>> {
    const queue = this.queues.find(caller, plugin, kind);
    let refusal: ProblemError | undefined;
    const answer = await this.guarded.ask(
      queue,
      (signal) =>
        listed(queue, caller, listing, signal).catch((error: unknown) => {
          // a cursor of somebody's own making is the asker's fault, not the queue's
          if (error instanceof ProblemError && error.document.status < 500) refusal = error;
          else throw error;
          return { items: [], next: null };
        }),
      gone,
    );
    if (refusal) throw refusal;
    if ('problem' in answer) throw ProblemError.of('unavailable', { retryAfter: 5, plugin, kind });
    return answer.value;
  }

  /** Count and first items of one queue, or why they are not there. */
  async state(
    caller: Caller,
    queue: DeclaredQueue,
    limit: number,
    gone: AbortSignal,
  ): Promise<Exclude<WaitingLine, { done: true } | { queues: unknown }>> {
    const answer = await this.guarded.ask(
      queue,
      (signal) =>
        Promise.all([
          this.counts.of(caller, queue, signal),
          listed(queue, caller, { cursor: undefined, limit }, signal),
        ]),
      gone,
    );
    const { plugin } = queue;
    const { kind } = queue.declared;
    if ('problem' in answer) return { plugin, kind, problem: answer.problem };
    const [count, { items, next }] = answer.value;
    return { plugin, kind, total: { value: count, exact: count < reviewCountCap }, items, next };
  }
}

/** What a queue lists, checked: what it made wrong is its own fault and nobody else's. */
const listed = async (
  { source }: DeclaredQueue,
  caller: Caller,
  listing: ReviewListing,
  signal: AbortSignal,
): Promise<Page<ReviewItem>> => page.parse(await source.list(caller, listing, signal));

const lineOf = (line: WaitingLine): string => `${JSON.stringify(line)}\n`;
