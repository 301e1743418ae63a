import { Injectable } from '@nestjs/common';
import { type Page, type ReviewItem, reviewItem, type Total, type WaitingLine } from '@tessera/contracts';
import { type Caller, ProblemError, type ReviewListing, reviewCountCap } from '@tessera/sdk';
import { z } from 'zod';
import { asReady } from '../streams/as-ready.js';
import { GuardedSource } from './guarded-source.js';
import { type DeclaredQueue, type HeldQueue, principalIdOf, queueView, ReviewQueues } from './review-queues.js';
import { WaitingCounts } from './waiting-counts.js';

const firstItems = 20;
const page = z.object({ items: z.array(reviewItem).max(100), next: z.string().max(1024).nullable() });

/** What waits for a person, over all queues that the person has, own or as somebody's deputy. */
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
    const held = await this.queues.held(caller);
    yield lineOf({ queues: held.map(({ queue, caller: acting }) => queueView(queue, acting)) });
    for await (const line of asReady(held.map((one) => this.state(one, firstItems, gone)))) yield lineOf(line);
    yield lineOf({ done: true });
  }

  /** One page of one queue; 404 or 403 for those that the caller does not have. */
  async page(
    caller: Caller,
    plugin: string,
    kind: string,
    { principalId, ...listing }: ReviewListing & { principalId: string | undefined },
    gone: AbortSignal,
  ): Promise<Page<ReviewItem>> {
    const acting = await this.queues.acting(caller, principalId);
    const queue = this.queues.find(acting, plugin, kind);
    let refusal: ProblemError | undefined;
    const answer = await this.guarded.ask(
      queue,
      (signal) =>
        listed(queue, acting, listing, signal).catch((error: unknown) => {
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
    { caller, queue }: HeldQueue,
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
    const principal = principalIdOf(caller);
    if ('problem' in answer) return { plugin, kind, principal, problem: answer.problem };
    const [count, { items, next }] = answer.value;
    return { plugin, kind, principal, total: { value: count, exact: count < reviewCountCap }, items, next };
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
