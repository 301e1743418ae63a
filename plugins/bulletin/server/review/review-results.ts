import type { DecisionResult } from '@tessera/contracts';
import type { ProblemError } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';

/** Somebody was first: a reviewer, or the author who took it back. */
export function takenBy(notice: Notice): DecisionResult {
  const { id, reviewedByName, reviewedAt, reviewNote, changedByName, changedAt } = notice;
  const decided = reviewedByName !== null && reviewedAt !== null;
  return {
    id,
    outcome: 'taken',
    by: decided ? reviewedByName : changedByName,
    at: (decided ? reviewedAt : changedAt).toISOString(),
    verdict: !decided ? null : reviewNote === null ? 'publish' : 'return',
  };
}

const sentences: Record<string, { 'zh-Hant': string; en: string }> = {
  'not-found': { 'zh-Hant': '找不到這則公告', en: 'There is no such notice' },
  conflict: { 'zh-Hant': '這則公告已變更，請重新檢視', en: 'The notice has changed. Look at it again' },
  forbidden: { 'zh-Hant': '您沒有審核這則公告的權限', en: 'You may not review this notice' },
  'own-notice': { 'zh-Hant': '不能審核自己的公告', en: 'Nobody reviews an own notice' },
  // its end, or the day by which it is to be confirmed, came while it waited
  'invalid-input': {
    'zh-Hant': '公告的到期時間或確認期限已過，請退回修改',
    en: 'Its end or its due date has passed meanwhile: return it to be corrected',
  },
};

/** A refused item, in words for the reviewer. */
export function refusedBy(id: string, { document }: ProblemError): DecisionResult {
  const reason = document.type.slice(document.type.lastIndexOf(':') + 1);
  return { id, outcome: 'refused', reason, message: sentences[reason] ?? document.title };
}
