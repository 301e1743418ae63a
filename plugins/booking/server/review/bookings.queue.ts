import { Injectable } from '@nestjs/common';
import type { DecisionResult, Page, ReviewItem } from '@tessera/contracts';
import {
  accountsOf,
  type Caller,
  Clock,
  decodeCursor,
  Parameters,
  pageOfRows,
  type ReviewedItem,
  type ReviewListing,
  ReviewQueue,
  type ReviewSource,
  reviewCountCap,
} from '@tessera/sdk';
import { bookingReviewItem } from './booking-review-item.js';
import { KeptBookingsRepository } from './kept-bookings.repository.js';
import { KeptRules } from './kept-rules.js';
import { Overdue } from './overdue.js';
import { ReviewService } from './review.service.js';

const kind = 'bookings';

/** Bookings that wait for a keeper, in the one list 待我處理. */
@Injectable()
@ReviewQueue(kind)
export class BookingsQueue implements ReviewSource {
  constructor(
    private readonly bookings: KeptBookingsRepository,
    private readonly rules: KeptRules,
    private readonly overdue: Overdue,
    private readonly reviews: ReviewService,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  count(caller: Caller, signal: AbortSignal): Promise<number> {
    return this.bookings.count({ ...this.wanted(caller), limit: reviewCountCap }, signal);
  }

  async list(caller: Caller, { cursor, limit }: ReviewListing, signal: AbortSignal): Promise<Page<ReviewItem>> {
    const [at, id] = cursor ? decodeCursor(cursor, kind, ['date', 'uuid']) : [];
    const after = at && id ? { at, id } : null;
    const wanted = { ...this.wanted(caller), order: 'waiting-longest' as const, after, limit: limit + 1 };
    const rows = await this.bookings.list(wanted, signal);
    const isOverdue = await this.overdue.test(rows.map(({ resourceAgencyId }) => resourceAgencyId));
    const now = this.clock.now();
    const portalZone = this.parameters.get<string>('portal.time-zone');
    return pageOfRows(
      rows,
      { limit, filter: kind },
      (row) =>
        bookingReviewItem(row, {
          now,
          portalZone,
          isOverdue: isOverdue(row.resourceAgencyId, row.changedAt),
          queued: row.queued,
        }),
      (last) => [last.changedAt.toISOString(), last.id],
    );
  }

  decide(caller: Caller, items: readonly ReviewedItem[], verdict: string, note: string): Promise<DecisionResult[]> {
    return this.reviews.decide(caller, 'keeper', items, verdict === 'approve' ? 'approve' : 'reject', note);
  }

  private wanted(caller: Caller) {
    return {
      keeperId: caller.accountId,
      filter: { state: 'waiting' as const },
      rules: this.rules.of(caller, 'review'),
      decidableBy: accountsOf(caller),
    };
  }
}
