import { type FieldError } from '@tessera/contracts';
import { type Caller, newId, ProblemError } from '@tessera/sdk';
import { Notice } from './notice.entity.js';
import type { NewNotice, NoticeChange } from './notice.schemas.js';
import { keyOfAudience } from './notice-audience.js';
import { safeHtml, summaryOf } from './notice-html.js';
import { isOut, publicState } from './notice-state.js';

/** Moment of publication that a wish comes down to: a past one means now. */
const publicationAt = (wish: string | undefined, now: Date): Date =>
  wish && new Date(wish) > now ? new Date(wish) : now;

/** A new notice of the caller in the name of the own agency; not yet stored. */
export function draftNotice(caller: Caller, agencyShortName: string, input: NewNotice, now: Date): Notice {
  const body = safeHtml(input.body);
  const notice = Object.assign(new Notice(), {
    id: newId(),
    title: input.title,
    body,
    summary: summaryOf(body),
    audienceKey: keyOfAudience(input.audience, caller.agencyId),
    authorId: caller.accountId,
    authorName: caller.name,
    agencyId: caller.agencyId,
    agencyName: agencyShortName,
    state: 'draft',
    publishedAt: input.publishAt ? new Date(input.publishAt) : null,
    expiresAt: input.expiresAt ? new Date(input.expiresAt) : null,
    updates: 0,
    updatedAt: null,
    reads: 0,
    version: 1,
    createdAt: now,
    changedAt: now,
    changedBy: caller.accountId,
    changedByName: caller.name,
    deletedAt: null,
  } satisfies Notice);
  if (input.draft) refuseUnsound(notice, now);
  else publishNotice(notice, input.publishAt, now);
  return notice;
}

/** Makes a notice public at the wished moment, or now. */
export function publishNotice(notice: Notice, publishAt: string | undefined, now: Date): void {
  notice.publishedAt = publicationAt(publishAt, now);
  notice.state = publicState({ publishedAt: notice.publishedAt, expiresAt: notice.expiresAt }, now);
  refuseUnsound(notice, now);
}

/** Writes an editor's changes into a notice; what its readers have seen before then counts as updated. */
export function changeNotice(notice: Notice, input: NoticeChange, now: Date): void {
  const { title, body } = notice;
  if (input.title !== undefined) notice.title = input.title;
  if (input.body !== undefined) {
    notice.body = safeHtml(input.body);
    notice.summary = summaryOf(notice.body);
  }
  if (input.audience !== undefined) notice.audienceKey = keyOfAudience(input.audience, notice.agencyId);
  if (input.expiresAt !== undefined) notice.expiresAt = input.expiresAt === null ? null : new Date(input.expiresAt);
  if (input.publishAt !== undefined) moveNotice(notice, input.publishAt, now);
  if (isOut(notice.state) && (notice.title !== title || notice.body !== body)) {
    notice.updates += 1;
    notice.updatedAt = now;
  }
  if (notice.publishedAt && (isOut(notice.state) || notice.state === 'scheduled'))
    notice.state = publicState({ publishedAt: notice.publishedAt, expiresAt: notice.expiresAt }, now);
  refuseUnsound(notice, now);
}

function moveNotice(notice: Notice, publishAt: string, now: Date): void {
  if (notice.state === 'draft') notice.publishedAt = new Date(publishAt);
  else if (notice.state === 'scheduled') notice.publishedAt = publicationAt(publishAt, now);
  else throw invalid('publishAt', 'already-published', 'the notice has been published already');
}

/** 422 for what no schema can see: a public notice without words, or an end before the beginning. */
function refuseUnsound({ state, body, publishedAt, expiresAt }: Notice, now: Date): void {
  if (state !== 'draft' && body === '') throw invalid('body', 'too-short', 'a public notice needs a body');
  // an editor may correct an expired notice, whose end lies behind
  const earliest = publishedAt ?? now;
  if (expiresAt && expiresAt <= earliest)
    throw invalid('expiresAt', 'before-publication', 'the end must lie after the publication');
}

const invalid = (path: string, code: string, message: string): ProblemError =>
  ProblemError.invalid([{ path, code, message } satisfies FieldError]);
