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
  before: object;
  after: object;
}

/** What an act changed, for the audit log, with what it changed `beside` the notice's columns; undefined when nothing. */
export function differenceOf(before: Notice, after: Notice, beside?: NoticeDifference): NoticeDifference | undefined {
  const changed = audited.filter((member) => JSON.stringify(before[member]) !== JSON.stringify(after[member]));
  if (changed.length === 0 && !beside) return undefined;
  const pick = (notice: Notice) => Object.fromEntries(changed.map((member) => [member, notice[member]]));
  return { before: { ...pick(before), ...beside?.before }, after: { ...pick(after), ...beside?.after } };
}
