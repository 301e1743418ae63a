import { Injectable } from '@nestjs/common';
import { accountsOf, type Caller, Clock, decodeCursor, pageOfRows } from '@tessera/sdk';
import { bookingItemOf } from '../bookings/booking-views.js';
import { type KeptBooking, KeptBookingsRepository } from './kept-bookings.repository.js';
import { KeptRules } from './kept-rules.js';
import { Overdue } from './overdue.js';
import type { ReviewLine, ReviewPage, ReviewQuery } from './review.schemas.js';
import { isOthersToReview, urgencyOf } from './review-rules.js';

/** Beyond so many nobody counts. */
const countCap = 1000;

/** Bookings of what the caller keeps, as the review page shows them. */
@Injectable()
export class ReviewListsService {
  constructor(
    private readonly bookings: KeptBookingsRepository,
    private readonly rules: KeptRules,
    private readonly overdue: Overdue,
    private readonly clock: Clock,
  ) {}

  /** What waits stands by its beginning, soonest first; what was decided latest first. */
  async list(caller: Caller, { cursor, limit, ...filter }: ReviewQuery): Promise<ReviewPage> {
    const [at, id] = cursor ? decodeCursor(cursor, filter, ['date', 'uuid']) : [];
    const wanted = { keeperId: caller.accountId, filter, rules: this.rules.of(caller, 'review') };
    const order = filter.state === 'waiting' ? 'soonest' : 'latest';
    const [rows, count, keeps] = await Promise.all([
      this.bookings.list({ ...wanted, order, after: at && id ? { at, id } : null, limit: limit + 1 }),
      this.bookings.count({ ...wanted, limit: countCap + 1 }),
      this.bookings.keepsAny(caller.accountId),
    ]);
    const isOverdue = await this.overdue.test(rows.map(({ resourceAgencyId }) => resourceAgencyId));
    const now = this.clock.now();
    const page = pageOfRows(
      rows,
      { limit, filter },
      (row) => lineOf(caller, row, now, isOverdue(row.resourceAgencyId, row.changedAt)),
      (last) => [last.startsAt.toISOString(), last.id],
    );
    return { ...page, total: { value: Math.min(count, countCap), exact: count <= countCap }, keeps };
  }

  /** What waits for the caller's own word, for tiles: soonest first, with how many there are. */
  async waiting(caller: Caller, limit: number, signal: AbortSignal) {
    const wanted = {
      keeperId: caller.accountId,
      filter: { state: 'waiting' as const },
      rules: this.rules.of(caller, 'review'),
      decidableBy: accountsOf(caller),
    };
    const [rows, oldest, count, keeps] = await Promise.all([
      this.bookings.list({ ...wanted, order: 'soonest', after: null, limit }, signal),
      this.bookings.list({ ...wanted, order: 'waiting-longest', after: null, limit: 1 }, signal),
      this.bookings.count({ ...wanted, limit: countCap + 1 }, signal),
      this.bookings.keepsAny(caller.accountId, signal),
    ]);
    return { rows, oldest: oldest[0]?.changedAt ?? null, count: Math.min(count, countCap), keeps };
  }
}

function lineOf(caller: Caller, row: KeptBooking, now: Date, isOverdue: boolean): ReviewLine {
  const { state, reviewedByName, reviewedAt, phone, extension, queued, startsAt, changedAt } = row;
  const waits = state === 'waiting';
  return {
    ...bookingItemOf(row),
    phone,
    extension,
    since: changedAt.toISOString(),
    urgency: waits ? urgencyOf(startsAt, now, isOverdue) : 'normal',
    queued: waits ? queued : 0,
    decidable: waits && !isOthersToReview(caller, row),
    reviewed: reviewedByName && reviewedAt ? { by: reviewedByName, at: reviewedAt.toISOString() } : null,
  };
}
