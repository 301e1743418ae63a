import { Injectable } from '@nestjs/common';
import type { DecisionResult, Page, ReviewItem } from '@tessera/contracts';
import {
  Access,
  accountsOf,
  type Caller,
  Clock,
  decodeCursor,
  Enablement,
  pageOfRows,
  type ReviewedItem,
  type ReviewListing,
  ReviewQueue,
  type ReviewSource,
} from '@tessera/sdk';
import { noticeRuleColumns } from '../notices/notice-columns.js';
import { firstRuleParameter, NoticesInReviewRepository, type WaitingFilter } from './notices-in-review.repository.js';
import { ReviewService } from './review.service.js';
import { reviewItemOf } from './review-item.js';

const kind = 'notices';

/** Notices that wait in the agencies whose notices the caller reviews, without the caller's own. */
@Injectable()
@ReviewQueue(kind)
export class NoticesQueue implements ReviewSource {
  constructor(
    private readonly waiting: NoticesInReviewRepository,
    private readonly reviews: ReviewService,
    private readonly access: Access,
    private readonly enablement: Enablement,
    private readonly clock: Clock,
  ) {}

  count(caller: Caller, signal: AbortSignal): Promise<number> {
    return this.waiting.count(this.filter(caller), signal);
  }

  async list(caller: Caller, { cursor, limit }: ReviewListing, signal: AbortSignal): Promise<Page<ReviewItem>> {
    const [at, id] = cursor ? decodeCursor(cursor, kind, ['date', 'uuid']) : [];
    const rows = await this.waiting.list(this.filter(caller), at && id ? { at, id } : null, limit + 1, signal);
    return pageOfRows(
      rows,
      { limit, filter: kind },
      (row) => reviewItemOf(row, this.clock.now()),
      (last) => [last.submittedAt.toISOString(), last.id],
    );
  }

  async decide(
    caller: Caller,
    items: readonly ReviewedItem[],
    verdict: string,
    note: string,
  ): Promise<DecisionResult[]> {
    const results: DecisionResult[] = [];
    for (const item of items)
      results.push(await this.reviews.decide(caller, item, verdict === 'publish' ? 'publish' : 'return', note));
    return results;
  }

  /** While the bulletin is off for the agency that wrote them, its notices rest. */
  private filter(caller: Caller): WaitingFilter {
    return {
      accounts: accountsOf(caller),
      agencies: this.enablement.enabledAgencies('bulletin'),
      rules: this.access.condition(caller, 'review', 'Notice', noticeRuleColumns, firstRuleParameter),
    };
  }
}
