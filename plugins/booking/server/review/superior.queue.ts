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
import { OwnerSwitch } from '../resources/owner-switch.js';
import { bookingReviewItem } from './booking-review-item.js';
import { ReviewService } from './review.service.js';
import { type SuperiorRequests, SuperiorRequestsRepository } from './superior-requests.repository.js';

const kind = 'superior';

/** Bookings of one's own staff where the venue wants a superior's consent before the keeper's. */
@Injectable()
@ReviewQueue(kind)
export class SuperiorQueue implements ReviewSource {
  constructor(
    private readonly requests: SuperiorRequestsRepository,
    private readonly owners: OwnerSwitch,
    private readonly reviews: ReviewService,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  count(caller: Caller, signal: AbortSignal): Promise<number> {
    return this.requests.count(this.wanted(caller), reviewCountCap, signal);
  }

  async list(caller: Caller, { cursor, limit }: ReviewListing, signal: AbortSignal): Promise<Page<ReviewItem>> {
    const [at, id] = cursor ? decodeCursor(cursor, kind, ['date', 'uuid']) : [];
    const rows = await this.requests.list(this.wanted(caller), at && id ? { at, id } : null, limit + 1, signal);
    const now = this.clock.now();
    const portalZone = this.parameters.get<string>('portal.time-zone');
    return pageOfRows(
      rows,
      { limit, filter: kind },
      (row) => bookingReviewItem(row, { now, portalZone, isOverdue: false, queued: 0 }),
      (last) => [last.changedAt.toISOString(), last.id],
    );
  }

  decide(caller: Caller, items: readonly ReviewedItem[], verdict: string, note: string): Promise<DecisionResult[]> {
    return this.reviews.decide(caller, 'superior', items, verdict === 'approve' ? 'approve' : 'reject', note);
  }

  private wanted(caller: Caller): SuperiorRequests {
    return {
      superiorId: caller.accountId,
      accounts: accountsOf(caller),
      open: (first) => this.owners.condition('b.resource_agency_id', first),
    };
  }
}
