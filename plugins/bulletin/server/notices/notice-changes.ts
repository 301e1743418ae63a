import { recordChanges } from '@tessera/sdk';
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
  const changes = recordChanges(before, after, audited);
  if (!changes || !beside) return changes ?? beside;
  return { before: { ...changes.before, ...beside.before }, after: { ...changes.after, ...beside.after } };
}
