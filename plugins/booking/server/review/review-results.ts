import type { DecisionResult } from '@tessera/contracts';
import type { ProblemError } from '@tessera/sdk';
import { z } from 'zod';
import { bookingStates } from '../bookings/booking-states.js';

const movedOn = z.object({ state: z.enum(bookingStates), by: z.string(), at: z.iso.datetime() });
/** What the verdict was that brought a booking where it stands. */
const verdictOf: Partial<Record<string, string>> = { approved: 'approve', rejected: 'reject' };

const sentences: Record<string, { 'zh-Hant': string; en: string }> = {
  'not-found': { 'zh-Hant': '找不到這筆借用', en: 'There is no such booking' },
  conflict: { 'zh-Hant': '內容已變更，請重新檢視', en: 'It has changed. Look at it again' },
  forbidden: { 'zh-Hant': '您沒有審核這筆借用的權限', en: 'You may not review this booking' },
};

const slugOf = ({ document: { type } }: ProblemError): string => type.slice(type.lastIndexOf(':') + 1);

/** What a refusal means for who decided: somebody was first, or why it cannot be. */
export function resultOf(id: string, problem: ProblemError): DecisionResult {
  const slug = slugOf(problem);
  const taken = slug === 'booking-moved-on' ? movedOn.safeParse(problem.document) : undefined;
  if (taken?.success) {
    const { by, at, state } = taken.data;
    return { id, outcome: 'taken', by, at, verdict: verdictOf[state] ?? null };
  }
  const { titles, title } = problem.document;
  return { id, outcome: 'refused', reason: slug, message: sentences[slug] ?? titles ?? title };
}

const faultReason = 'failed';

/** The portal's own fault: nothing of it was done. */
export const failed = (id: string): DecisionResult => ({
  id,
  outcome: 'refused',
  reason: faultReason,
  message: { 'zh-Hant': '無法處理，請稍後再試', en: 'It could not be done. Try again in a moment' },
});

export const isFault = (result: DecisionResult): boolean =>
  result.outcome === 'refused' && result.reason === faultReason;
