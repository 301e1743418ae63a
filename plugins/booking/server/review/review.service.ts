import { Injectable } from '@nestjs/common';
import type { DecisionResult } from '@tessera/contracts';
import { type Caller, ProblemError, type ReviewedItem, Transactions } from '@tessera/sdk';
import { z } from 'zod';
import { type BookingAct, BookingActsService } from '../bookings/booking-acts.service.js';
import type { Verdict } from './review.schemas.js';
import { type ReviewStep, reviewAct } from './review-acts.js';
import { failed, isFault, resultOf } from './review-results.js';

const uuid = z.uuid();

/** Decides about bookings, one or many: each for itself, told of together. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly acts: BookingActsService,
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
    // ids come from the browser through the portal's queue, which knows nothing of their form
    const sound = items.filter(({ id }) => uuid.safeParse(id).success);
    const acts = new Map(sound.map(({ id, version }) => [id, reviewAct(caller, step, { verdict, note, version })]));
    const results = await this.perform(caller, acts);
    return items.map(({ id }) => results.get(id) ?? resultOf(id, ProblemError.of('not-found')));
  }

  /** A fault of the portal ends the transaction of all: then each gets one of its own. */
  private async perform(caller: Caller, acts: ReadonlyMap<string, BookingAct>): Promise<Map<string, DecisionResult>> {
    const results = new Map<string, DecisionResult>();
    try {
      const performed = await this.transactions.run(caller, (transaction) =>
        this.acts.performEach(transaction, caller, acts),
      );
      for (const [id, result] of performed)
        results.set(id, result instanceof ProblemError ? resultOf(id, result) : { id, outcome: 'decided' });
    } catch (error) {
      if (acts.size <= 1) throw error;
      for (const [id, act] of acts) results.set(id, await this.alone(caller, id, act));
      // nothing went well: it is no single booking's fault, and the portal should know
      if ([...results.values()].every(isFault)) throw error;
    }
    return results;
  }

  private async alone(caller: Caller, id: string, act: BookingAct): Promise<DecisionResult> {
    try {
      return (await this.perform(caller, new Map([[id, act]]))).get(id) ?? failed(id);
    } catch {
      return failed(id);
    }
  }
}
