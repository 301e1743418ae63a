import { Injectable } from '@nestjs/common';
import type { DecisionResult } from '@tessera/contracts';
import { type Caller, ProblemError, type ReviewedItem, Transactions } from '@tessera/sdk';
import { z } from 'zod';
import { BookingActsService } from '../bookings/booking-acts.service.js';
import { BookingNews } from './booking-news.service.js';
import type { Verdict } from './review.schemas.js';
import { type ReviewStep, reviewAct } from './review-acts.js';
import { failed, resultOf } from './review-results.js';

/** Bookings per transaction: few enough that nobody waits long for a row, enough that a batch is quick. */
const together = 50;
const uuid = z.uuid();

/** Decides about bookings, one or many: each for itself, told of together. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly acts: BookingActsService,
    private readonly news: BookingNews,
    private readonly transactions: Transactions,
  ) {}

  /** One result per item, in the order given. Whoever comes second is told who decided and when. */
  async decide(
    caller: Caller,
    step: ReviewStep,
    items: readonly ReviewedItem[],
    verdict: Verdict,
    note: string,
  ): Promise<DecisionResult[]> {
    const results = new Map<string, DecisionResult>();
    // in one order for everybody, so that two batches never wait in a circle
    const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (let at = 0; at < sorted.length; at += together) {
      const part = sorted.slice(at, at + together);
      for (const result of await this.decidePart(caller, step, part, verdict, note)) results.set(result.id, result);
    }
    return items.map(({ id }) => results.get(id) ?? failed(id));
  }

  /** A fault of the portal ends a part's transaction: then each of its items gets one of its own. */
  private async decidePart(
    caller: Caller,
    step: ReviewStep,
    items: readonly ReviewedItem[],
    verdict: Verdict,
    note: string,
  ): Promise<DecisionResult[]> {
    try {
      return await this.transactions.run(caller, (transaction) =>
        this.news.together(transaction, caller, async () => {
          const results: DecisionResult[] = [];
          for (const { id, version } of items) {
            const act = reviewAct(caller, step, { verdict, note, version });
            results.push(
              await this.judged(id, async () => {
                await this.acts.performIn(transaction, caller, id, act);
              }),
            );
          }
          return results;
        }),
      );
    } catch (error) {
      const [only] = items;
      if (items.length > 1) {
        const each = items.map((item) => () => this.decidePart(caller, step, [item], verdict, note));
        const results: DecisionResult[] = [];
        for (const decide of each) results.push(...(await decide()));
        return results;
      }
      if (only && error instanceof ProblemError && error.document.status < 500) return [resultOf(only.id, error)];
      throw error;
    }
  }

  /** What refuses an item refuses no other one; it has written nothing. */
  private async judged(id: string, act: () => Promise<void>): Promise<DecisionResult> {
    // ids come from the browser through the portal's queue, which knows nothing of their form
    if (!uuid.safeParse(id).success) return resultOf(id, ProblemError.of('not-found'));
    try {
      await act();
      return { id, outcome: 'decided' };
    } catch (error) {
      if (error instanceof ProblemError && error.document.status < 500) return resultOf(id, error);
      throw error;
    }
  }
}
