import type { DecisionResult, DecisionsInput } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { ReviewChanges } from '../../server/review/review.schemas.js';
import type { NoticeDetail } from '../notices.api.js';

export type { ReviewChanges } from '../../server/review/review.schemas.js';

export type Verdict = 'publish' | 'return';

/** Decides about one notice as 待我處理 does. */
export async function decideNotice(
  { id, version }: Pick<NoticeDetail, 'id' | 'version'>,
  verdict: Verdict,
  note: string,
): Promise<DecisionResult | undefined> {
  const input = { verdict, note, items: [{ id, version }] } satisfies DecisionsInput;
  const { results } = await api.post<{ results: DecisionResult[] }>('/api/waiting/bulletin/notices/decisions', input);
  return results[0];
}

/** What changed since readers last saw the notice. */
export const reviewChanges = (id: string, signal: AbortSignal) =>
  api.get<ReviewChanges>(`/api/plugins/bulletin/notices/${encodeURIComponent(id)}/review-changes`, { signal });
