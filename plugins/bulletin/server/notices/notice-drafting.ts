import { type Caller, newId } from '@tessera/sdk';
import { keyOfAudience } from '../audience/notice-audience.js';
import { Notice } from './notice.entity.js';
import { safeHtml, summaryOf } from './notice-html.js';
import type { NewNotice, NoticeChange } from './notice-input.schemas.js';
import { invalid, refuseUnsound } from './notice-soundness.js';
import { isOut, publicState } from './notice-state.js';

/** Moment of publication that a wish comes down to: a past one means now. */
const publicationAt = (wish: string | undefined, now: Date): Date =>
  wish && new Date(wish) > now ? new Date(wish) : now;

const moment = (wish: string | null | undefined): Date | null => (wish ? new Date(wish) : null);

/** A new notice of the caller in the name of the own agency; not yet stored. */
export function draftNotice(caller: Caller, agencyShortName: string, input: NewNotice, now: Date): Notice {
  const notice = Object.assign(new Notice(), {
    id: newId(),
    title: input.title,
    body: '',
    summary: '',
    audienceKey: keyOfAudience(input.audience, caller.agencyId),
    categoryId: input.categoryId,
    authorId: caller.accountId,
    authorName: caller.name,
    agencyId: caller.agencyId,
    agencyName: agencyShortName,
    state: 'draft',
    publishedAt: moment(input.publishAt),
    expiresAt: moment(input.expiresAt),
    pinned: input.pinned,
    commentsAllowed: input.allowComments,
    documentWord: input.document?.word ?? null,
    documentNumber: input.document?.number ?? null,
    documentDate: input.document?.date ?? null,
    mustRead: input.mustRead !== null,
    dueAt: moment(input.mustRead?.dueAt),
    revision: 1,
    readingMonth: null,
    externalKey: null,
    submittedAt: null,
    reviewNote: null,
    reviewedBy: null,
    reviewedByName: null,
    reviewedAt: null,
    updates: 0,
    updatedAt: null,
    reads: 0,
    comments: 0,
    attachments: 0,
    version: 1,
    createdAt: now,
    changedAt: now,
    changedBy: caller.accountId,
    changedByName: caller.name,
    deletedAt: null,
  } satisfies Notice);
  setBody(notice, input.body);
  if (input.draft) refuseUnsound(notice, now);
  else publishNotice(notice, input.publishAt, now);
  return notice;
}

/** Makes a notice public at the wished moment, or now. */
export function publishNotice(notice: Notice, publishAt: string | undefined, now: Date): void {
  // put back later, what was read before it was taken down stays read
  if (notice.state === 'taken-down' && notice.publishedAt) notice.readingMonth ??= monthOf(notice.publishedAt);
  notice.publishedAt = publicationAt(publishAt, now);
  notice.state = publicState({ publishedAt: notice.publishedAt, expiresAt: notice.expiresAt }, now);
  refuseUnsound(notice, now);
}

const monthOf = (at: Date): string => `${at.toISOString().slice(0, 7)}-01`;

/** Writes an editor's changes into a notice; what its readers have seen before then counts as updated. */
export function changeNotice(notice: Notice, input: NoticeChange, now: Date): void {
  const { title, body } = notice;
  if (input.title !== undefined) notice.title = input.title;
  if (input.body !== undefined) setBody(notice, input.body);
  if (input.audience !== undefined) notice.audienceKey = keyOfAudience(input.audience, notice.agencyId);
  if (input.categoryId !== undefined) notice.categoryId = input.categoryId;
  if (input.pinned !== undefined) notice.pinned = input.pinned;
  if (input.allowComments !== undefined) notice.commentsAllowed = input.allowComments;
  if (input.document !== undefined) setDocument(notice, input.document);
  if (input.mustRead !== undefined) setMustRead(notice, input.mustRead);
  if (input.expiresAt !== undefined) notice.expiresAt = moment(input.expiresAt);
  if (input.publishAt !== undefined) moveNotice(notice, input.publishAt, now);
  if (isOut(notice.state) && (notice.title !== title || notice.body !== body)) updated(notice, now);
  if (input.majorRevision) askAnew(notice, now);
  if (notice.publishedAt && (isOut(notice.state) || notice.state === 'scheduled'))
    notice.state = publicState({ publishedAt: notice.publishedAt, expiresAt: notice.expiresAt }, now);
  refuseUnsound(notice, now);
}

/** A draft once more; a wished moment that has passed meant "now" and is forgotten. */
export function giveBack(notice: Notice, now: Date): void {
  notice.state = 'draft';
  if (notice.publishedAt && notice.publishedAt <= now) notice.publishedAt = null;
}

/** Its readers see that it was changed after they may have read it. */
export function updated(notice: Notice, now: Date): void {
  notice.updates += 1;
  notice.updatedAt = now;
}

function setBody(notice: Notice, html: string): void {
  notice.body = safeHtml(html);
  notice.summary = summaryOf(notice.body);
}

function setDocument(notice: Notice, document: NoticeChange['document']): void {
  notice.documentWord = document?.word ?? null;
  notice.documentNumber = document?.number ?? null;
  notice.documentDate = document?.date ?? null;
}

function setMustRead(notice: Notice, demand: NoticeChange['mustRead']): void {
  notice.mustRead = Boolean(demand);
  notice.dueAt = moment(demand?.dueAt);
}

/** Before it is out nobody has confirmed anything. */
function askAnew(notice: Notice, now: Date): void {
  if (!notice.mustRead) throw invalid('majorRevision', 'not-must-read', 'only a must-read can be confirmed anew');
  if (!isOut(notice.state)) return;
  notice.revision += 1;
  if (notice.updatedAt !== now) updated(notice, now);
}

function moveNotice(notice: Notice, publishAt: string | null, now: Date): void {
  if (notice.state === 'draft') notice.publishedAt = moment(publishAt);
  else if (notice.state === 'in-review') notice.publishedAt = moment(publishAt) ?? now;
  else if (notice.state === 'scheduled') notice.publishedAt = publicationAt(publishAt ?? undefined, now);
  else throw invalid('publishAt', 'already-published', 'the notice has been published already');
}
