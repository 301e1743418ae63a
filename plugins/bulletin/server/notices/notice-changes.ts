import type { Notice } from './notice.entity.js';

const audited = [
  'title',
  'body',
  'audienceKey',
  'categoryId',
  'state',
  'publishedAt',
  'expiresAt',
  'pinned',
  'commentsAllowed',
  'documentWord',
  'documentNumber',
  'documentDate',
  'mustRead',
  'dueAt',
  'revision',
  'updates',
  'reviewNote',
  'deletedAt',
] as const;

export interface NoticeDifference {
  before: Partial<Notice>;
  after: Partial<Notice>;
}

/** What an act changed, for the audit log; undefined when nothing. */
export function differenceOf(before: Notice, after: Notice): NoticeDifference | undefined {
  const changed = audited.filter((member) => JSON.stringify(before[member]) !== JSON.stringify(after[member]));
  if (changed.length === 0) return undefined;
  const pick = (notice: Notice) => Object.fromEntries(changed.map((member) => [member, notice[member]]));
  return { before: pick(before), after: pick(after) };
}
