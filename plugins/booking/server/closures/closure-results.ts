import type { DecisionResult, Localized } from '@tessera/contracts';
import type { ProblemError } from '@tessera/sdk';
import type { Booking } from '../bookings/booking.entity.js';
import type { ClosureVerdict } from './closure.schemas.js';

const sentences: Readonly<Record<string, Localized>> = {
  'not-found': { 'zh-Hant': '找不到這筆借用', en: 'There is no such booking' },
  conflict: { 'zh-Hant': '這筆借用已變更，請重新檢視', en: 'The booking has changed: look at it again' },
};

/** A booking that is not among the hits any more: decided by somebody, ended otherwise, or moved out of the closure. */
export function takenHit(
  { id, changedByName, changedAt }: Booking,
  decision: { verdict: ClosureVerdict; by: string; at: Date } | undefined,
): DecisionResult {
  const { by, at, verdict } = decision ?? { by: changedByName, at: changedAt, verdict: null };
  return { id, outcome: 'taken', by, at: at.toISOString(), verdict };
}

export function refusedHit(id: string, { document }: ProblemError): DecisionResult {
  const reason = document.type.slice(document.type.lastIndexOf(':') + 1);
  return { id, outcome: 'refused', reason, message: sentences[reason] ?? document.titles ?? document.title };
}
