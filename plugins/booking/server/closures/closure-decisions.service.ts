import { Injectable } from '@nestjs/common';
import type { DecisionResult, Page } from '@tessera/contracts';
import {
  type Caller,
  Clock,
  decodeCursor,
  ProblemError,
  pageOfRows,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { BookingActsService } from '../bookings/booking-acts.service.js';
import { BookingReader } from '../bookings/booking-reader.js';
import { cancellableStates } from '../bookings/booking-states.js';
import { BookingNews } from '../review/booking-news.service.js';
import type * as wire from './closure.schemas.js';
import { ClosureAuthority } from './closure-authority.js';
import { closureChangedWork } from './closure-changed.job.js';
import { ClosureHitsRepository, type HitRow } from './closure-hits.repository.js';
import { refusedHit, takenHit } from './closure-results.js';
import { hitKey, hitOf, mostCounted, totalOf } from './closure-views.js';
import { ClosuresRepository, type StoredClosure } from './closures.repository.js';
import { ClosuresService } from './closures.service.js';
import { closureIsFixed } from './closures-problems.js';

type Decided = wire.ClosureDecision['items'][number];

/** Bookings within closures, and what somebody decides about each of them. */
@Injectable()
export class ClosureDecisionsService {
  constructor(
    private readonly service: ClosuresService,
    private readonly closures: ClosuresRepository,
    private readonly hits: ClosureHitsRepository,
    private readonly authority: ClosureAuthority,
    private readonly acts: BookingActsService,
    private readonly reader: BookingReader,
    private readonly news: BookingNews,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those that wait for a decision, or those that were decided; earliest first. */
  async list(
    caller: Caller,
    closureId: string,
    { cursor, limit, decided }: wire.HitQuery,
  ): Promise<Page<wire.ClosureHit>> {
    const closure = await this.service.readable(caller, closureId);
    const filter = { closureId, decided };
    const [at, id] = cursor ? decodeCursor(cursor, filter, ['date', 'uuid']) : [];
    const after = at && id ? { at, id } : undefined;
    const say = this.authority.say(caller);
    const now = this.clock.now();
    const read = (): Promise<HitRow[]> => {
      if (decided) return this.hits.decided(closure, say, after, limit + 1);
      return closure.withdrawnAt ? Promise.resolve([]) : this.hits.open(closure, say, { now, after, limit: limit + 1 });
    };
    return pageOfRows(await read(), { limit, filter }, hitOf, hitKey);
  }

  /** All in one go; one result per booking, in the order told. A booking that moved on meanwhile stops no other. */
  async decide(caller: Caller, closureId: string, { items, note }: wire.ClosureDecision): Promise<wire.ClosureResults> {
    await this.service.readable(caller, closureId);
    return this.transactions.run(caller, async (transaction) => {
      const closure = await this.closures.findLocked(transaction, closureId);
      if (!closure) throw ProblemError.of('not-found');
      if (closure.withdrawnAt) throw closureIsFixed('withdrawn');
      const now = this.clock.now();
      const ids = items.map(({ id }) => id);
      const say = this.authority.say(caller);
      const open = await this.hits.open(closure, say, { now, ids, limit: ids.length }, transaction);
      const found = new Map(open.map((hit) => [hit.id, hit]));
      const results = new Map<string, DecisionResult>();
      // dates of a weekly meeting are told of in one mail
      await this.news.together(transaction, caller, async () => {
        // in one order for everybody, so that two who decide never wait for each other
        for (const item of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
          const hit = found.get(item.id);
          results.set(
            item.id,
            hit
              ? await this.one(transaction, caller, closure, hit, item, note, now)
              : await this.gone(transaction, caller, closureId, item.id),
          );
        }
      });
      const left = await this.hits.countOpen(closure, say, { now, limit: mostCounted + 1 }, transaction);
      if (left === 0 && (await this.leftToAnybody(transaction, closure, now)) === 0)
        await this.closures.settle(transaction, closureId, now);
      transaction.enqueue(closureChangedWork(closureId, false));
      return { results: ids.map((id) => results.get(id)!), open: totalOf(left) };
    });
  }

  private leftToAnybody(transaction: Transaction, closure: StoredClosure, now: Date): Promise<number> {
    return this.hits.countOpen(closure, () => ({ text: 'TRUE', values: [] }), { now, limit: 1 }, transaction);
  }

  private async one(
    transaction: Transaction,
    caller: Caller,
    closure: StoredClosure,
    hit: HitRow,
    { id, version, verdict }: Decided,
    note: string,
    now: Date,
  ): Promise<DecisionResult> {
    try {
      if (verdict === 'cancel') await this.cancel(transaction, caller, closure, id, version, note);
      else if (version !== hit.version) throw ProblemError.of('conflict', {});
      else {
        const agencyId = hit.resourceAgencyId;
        const after = { closureId: closure.id };
        transaction.audit({ action: 'closure.keep', subject: 'Booking', subjectId: id, agencyId, after });
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return refusedHit(id, error);
    }
    const decision = {
      closureId: closure.id,
      bookingId: id,
      verdict,
      by: caller.accountId,
      byName: caller.name,
      at: now,
    };
    await this.closures.decide(transaction, decision);
    return { id, outcome: 'decided' };
  }

  /** Who may close what is booked, or its driver, may cancel what lies within. */
  private cancel(
    transaction: Transaction,
    caller: Caller,
    { reason }: StoredClosure,
    id: string,
    version: number,
    note: string,
  ) {
    return this.acts.performIn(transaction, caller, id, {
      name: 'booking.cancel',
      permission: null,
      version,
      from: cancellableStates,
      perform: (booking, { now }) => {
        Object.assign(booking, {
          state: 'cancelled',
          endedBy: caller.accountId,
          endedByName: caller.name,
          endedAt: now,
          endReason: note || reason,
          holdUntil: null,
        });
      },
    });
  }

  /** Decided by somebody else, called off, or moved out of the way; of one that the caller may not read nothing is said. */
  private async gone(transaction: Transaction, caller: Caller, closureId: string, id: string): Promise<DecisionResult> {
    try {
      const booking = await this.reader.locked(transaction, caller, id);
      const [decision] = await this.hits.decisions(transaction, closureId, [id]);
      return takenHit(booking, decision);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return refusedHit(id, error);
    }
  }
}
