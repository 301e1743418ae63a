import { type Caller, isSelf, ProblemError } from '@tessera/sdk';
import type { BookingAct } from '../bookings/booking-acts.service.js';
import type { Verdict } from './review.schemas.js';
import { beginsTooEarly, ownBooking } from './review-problems.js';
import { isOthersToReview } from './review-rules.js';

/** Whose word it is: the keeper's, or before that the superior's, where the venue asks for one. */
export type ReviewStep = 'keeper' | 'superior';

interface Decision {
  verdict: Verdict;
  note: string;
  /** As the reviewer saw it. */
  version: number;
}

/** One decision about one booking, as `BookingActsService` performs it. */
export function reviewAct(caller: Caller, step: ReviewStep, { verdict, note, version }: Decision): BookingAct {
  const name = step === 'keeper' ? `booking.${verdict}` : `booking.superior-${verdict}`;
  return {
    name,
    permission: step === 'keeper' ? 'review' : 'approve-first',
    // who was slower is told who was first, not that something changed
    from: [step === 'keeper' ? 'waiting' : 'awaiting-superior'],
    perform: (booking, { now }) => {
      if (step === 'keeper' ? isOthersToReview(caller, booking) : isSelf(caller, booking.applicantId))
        throw ownBooking();
      if (booking.version !== version) throw ProblemError.of('conflict', { version: booking.version });
      if (verdict === 'approve' && booking.startsAt <= now) throw beginsTooEarly();
      const said = note === '' ? null : note;
      if (step === 'keeper') {
        booking.state = verdict === 'approve' ? 'approved' : 'rejected';
        const { accountId: reviewedBy, name: reviewedByName } = caller;
        Object.assign(booking, { reviewNote: said, reviewedBy, reviewedByName, reviewedAt: now });
      } else {
        booking.state = verdict === 'approve' ? 'waiting' : 'rejected';
        Object.assign(booking, { superiorNote: said, superiorAt: now });
      }
    },
  };
}
