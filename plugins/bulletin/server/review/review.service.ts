import { Injectable } from '@nestjs/common';
import { type DecisionResult } from '@tessera/contracts';
import { Access, type Caller, isSelf, ProblemError, type ReviewedItem, type Transaction } from '@tessera/sdk';
import { z } from 'zod';
import type { Notice } from '../notices/notice.entity.js';
import type { NoticeDetail } from '../notices/notice.schemas.js';
import { NoticeActsService } from '../notices/notice-acts.service.js';
import { giveBack, publishNotice } from '../notices/notice-drafting.js';
import { NoticesRepository } from '../notices/notices.repository.js';
import { approvedNotification, returnedNotification } from './review-notifications.js';
import { notInReview, ownNotice } from './review-problems.js';
import { refusedBy, takenBy } from './review-results.js';

export const verdicts = ['publish', 'return'] as const;
export type Verdict = (typeof verdicts)[number];

/** Ends of a review: published, returned with a note, or taken back by its author. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly acts: NoticeActsService,
    private readonly notices: NoticesRepository,
    private readonly access: Access,
  ) {}

  /** Decides about one notice. Whoever comes second is told who decided and when. */
  async decide(caller: Caller, { id, version }: ReviewedItem, verdict: Verdict, note: string): Promise<DecisionResult> {
    let taken: DecisionResult | undefined;
    const perform = (notice: Notice, now: Date, transaction: Transaction) => {
      if (isSelf(caller, notice.authorId)) throw ownNotice();
      if (notice.state !== 'in-review') {
        taken = takenBy(notice);
        return;
      }
      if (notice.version !== version) throw ProblemError.of('conflict', { version: notice.version });
      Object.assign(notice, { reviewedBy: caller.accountId, reviewedByName: caller.name, reviewedAt: now });
      if (verdict === 'publish') this.publish(notice, now, transaction);
      else this.sendBack(notice, note, now, transaction);
    };
    // ids come from the browser through the portal's queue, which knows nothing of their form
    if (!z.uuid().safeParse(id).success) return refusedBy(id, ProblemError.of('not-found'));
    try {
      await this.acts.perform(caller, id, { name: `notice.review-${verdict}`, permission: 'review', perform });
      return taken ?? { id, outcome: 'decided' };
    } catch (error) {
      if (!(error instanceof ProblemError) || error.document.status >= 500) throw error;
      const gone = error.document.status === 404 ? await this.alreadyEnded(caller, id) : undefined;
      return gone ?? refusedBy(id, error);
    }
  }

  /** A draft again, by its author or by a reviewer's return: not to be read, but who came late is told so. */
  private async alreadyEnded(caller: Caller, id: string): Promise<DecisionResult | undefined> {
    const notice = await this.notices.find(id);
    const wasSubmitted = notice?.state === 'draft' && notice.submittedAt !== null && notice.deletedAt === null;
    return wasSubmitted && this.access.may(caller, 'review', 'Notice', notice) ? takenBy(notice) : undefined;
  }

  /** The author takes it back; a draft again. */
  withdraw(caller: Caller, id: string, version: number | undefined): Promise<NoticeDetail> {
    const perform = (notice: Notice, now: Date) => {
      if (notice.authorId !== caller.accountId)
        throw ProblemError.of('forbidden', { action: 'withdraw', subject: 'Notice' });
      if (notice.state !== 'in-review')
        throw notInReview({
          state: notice.state,
          by: notice.reviewedByName,
          at: notice.reviewedAt?.toISOString() ?? null,
        });
      giveBack(notice, now);
    };
    return this.acts.perform(caller, id, { name: 'notice.withdraw', permission: 'update', version, perform });
  }

  /** Now, if the time that the author wished has passed meanwhile. */
  private publish(notice: Notice, now: Date, transaction: Transaction): void {
    publishNotice(notice, notice.publishedAt?.toISOString(), now);
    transaction.notify(approvedNotification(notice));
  }

  private sendBack(notice: Notice, note: string, now: Date, transaction: Transaction): void {
    giveBack(notice, now);
    notice.reviewNote = note;
    transaction.notify(returnedNotification(notice, note));
  }
}
