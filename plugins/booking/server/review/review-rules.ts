import { type Caller, isSelf } from '@tessera/sdk';
import type { StoredBooking } from '../bookings/booking-columns.js';

type Judged = Pick<StoredBooking, 'applicantId' | 'keeperIds'>;

/**
 * Nobody decides about an own booking, except that a keeper who has no second one does, or a deputy in that keeper's
 * place: else it would wait for ever.
 */
export const isOthersToReview = (caller: Caller, { applicantId, keeperIds }: Judged): boolean => {
  const isOnlyKeepers = keeperIds.every((keeper) => keeper === applicantId) && applicantId === caller.accountId;
  return isSelf(caller, applicantId) && !isOnlyKeepers;
};

/** The same as SQL for rows `b` and `r` of what the caller keeps; binds the accounts behind the caller. */
export const mineToReview = (accounts: string): string =>
  `(b.applicant_id <> all(${accounts}::uuid[]) or (cardinality(r.keeper_ids) = 1 and b.applicant_id = r.keeper_ids[1]))`;

const day = 86_400_000;

/** How much a waiting booking presses: it has begun, or waits longer than wanted; or it begins within a day. */
export function urgencyOf(startsAt: Date, now: Date, isOverdue = false): 'normal' | 'soon' | 'late' {
  const left = startsAt.getTime() - now.getTime();
  if (left <= 0 || isOverdue) return 'late';
  return left < day ? 'soon' : 'normal';
}
