import { Injectable } from '@nestjs/common';
import {
  type Caller,
  JobHandler,
  type JobRunner,
  type OutgoingWork,
  PermissionHolders,
  ReviewHints,
  type Transaction,
} from '@tessera/sdk';
import { z } from 'zod';
import type { Notice } from '../notices/notice.entity.js';
import { NoticesRepository } from '../notices/notices.repository.js';
import { submittedNotification } from './review-notifications.js';

const change = z.object({ id: z.uuid(), agencyId: z.uuid(), submitted: z.boolean() });

const waits = (notice: Notice | null): notice is Notice => notice?.state === 'in-review' && notice.deletedAt === null;

/** What is to be done after an act that changed what reviewers have to do; nothing for other acts. */
export function reviewWork(before: Notice | null, after: Notice): OutgoingWork[] {
  if (!waits(before) && !waits(after)) return [];
  const { id, agencyId } = after;
  const submitted = waits(after) && !waits(before);
  return [{ handler: 'bulletin.review-changed', payload: { id, agencyId, submitted }, agencyId }];
}

/** After the act has become visible: reviewers are told of a new notice, and their browsers look again. */
@Injectable()
@JobHandler('review-changed')
export class ReviewChangedJob implements JobRunner {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly holders: PermissionHolders,
    private readonly hints: ReviewHints,
  ) {}

  async run(_caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const { id, agencyId, submitted } = change.parse(payload);
    const notice = submitted ? await this.notices.find(id, transaction) : undefined;
    // withdrawn or decided before anybody could be told: there is nothing to come for
    if (notice && waits(notice)) {
      const { authorId, state } = notice;
      const reviewers = await this.holders.of('review', 'Notice', { agencyId, authorId, state });
      const others = reviewers.filter((account) => account !== authorId);
      if (others.length > 0) transaction.notify(submittedNotification(notice, others));
    }
    this.hints.changed('bulletin', 'notices', agencyId);
  }
}
