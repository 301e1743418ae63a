import { type Caller, isSelf } from '@tessera/sdk';
import type { StoredBooking } from '../bookings/booking-columns.js';

type Judged = Pick<StoredBooking, 'applicantId' | 'keeperIds'>;

/**
 * Nobody decides about an own booking, except that a keeper who has no second one does: else it would wait for ever. A
 * deputy never does: the keeper can.
 */
export const isOthersToReview = (caller: Caller, { applicantId, keeperIds }: Judged): boolean => {
  if (!isSelf(caller, applicantId)) return false;
  const alone = !caller.deputy && keeperIds.every((keeper) => keeper === caller.accountId);
  return !alone;
};

/** The same as SQL for rows `b` and `r`; binds the accounts behind the caller, and whether a deputy acts. */
export const mineToReview = (accounts: string, deputy: string): string =>
  `(b.applicant_id <> all(${accounts}::uuid[]) or (not ${deputy}::boolean and cardinality(r.keeper_ids) = 1))`;

const day = 86_400_000;

/** How much a waiting booking presses: it has begun, or waits longer than wanted; or it begins within a day. */
export function urgencyOf(startsAt: Date, now: Date, isOverdue = false): 'normal' | 'soon' | 'late' {
  const left = startsAt.getTime() - now.getTime();
  if (left <= 0 || isOverdue) return 'late';
  return left < day ? 'soon' : 'normal';
}
