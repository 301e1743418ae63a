import type { Access, Caller } from '@tessera/sdk';
import { audienceOfKey } from '../audience/notice-audience.js';
import type { Notice, NoticeState } from './notice.entity.js';
import type { NoticeDetail, NoticeItem, OwnNoticeItem } from './notice.schemas.js';
import type { NoticeRow, OwnRow, ReaderRow } from './notice-columns.js';

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

const documentOf = (word: string | null, number: string | null, date: string | null) =>
  word !== null && number !== null && date !== null ? { word, number, date } : null;

/** Between a reviewer and the author: once the notice is on its way to readers again, it is nobody else's to read. */
const returnedOf = (state: NoticeState, note: string | null, by: string | null, at: Date | null) =>
  state === 'draft' && note !== null && by !== null && at !== null ? { note, by, at: at.toISOString() } : null;

const shared = (row: NoticeRow) => ({
  id: row.id,
  title: row.title,
  summary: row.summary,
  audience: audienceOfKey(row.audience_key),
  category:
    row.category_id !== null && row.category_zh !== null && row.category_en !== null
      ? { id: row.category_id, name: { 'zh-Hant': row.category_zh, en: row.category_en } }
      : null,
  agency: { id: row.agency_id, shortName: row.agency_name },
  authorId: row.author_id,
  authorName: row.author_name,
  publishedAt: iso(row.published_at),
  expiresAt: iso(row.expires_at),
  pinned: row.pinned,
  updates: row.updates,
  updatedAt: iso(row.updated_at),
  reads: row.reads,
  comments: row.comments,
  attachments: row.attachments,
  document: documentOf(row.document_word, row.document_number, row.document_date),
  mustRead: row.must_read,
  dueAt: iso(row.due_at),
  version: row.version,
});

/** A row of a list as readers see it. */
export const itemOf = (row: ReaderRow): NoticeItem => ({
  ...shared(row),
  unread: row.unread,
  followed: row.followed,
  acknowledged: row.must_read ? row.acknowledged === true : null,
});

/** A row of one's own list. */
export const ownItemOf = (row: OwnRow): OwnNoticeItem => ({
  ...shared(row),
  state: row.state,
  changedAt: row.changed_at.toISOString(),
  returned: returnedOf(row.state, row.review_note, row.reviewed_by_name, row.reviewed_at),
});

/** What of a detail is about its reader, or kept in other tables. */
export interface NoticeSetting {
  category: { 'zh-Hant': string; en: string } | null;
  followed: boolean;
  acknowledgedAt: Date | null;
}

/** Is the caller, in person, one of those for whom the notice is? */
export const addresses = ({ audienceKeys, deputy }: Caller, { audienceKey }: Pick<Notice, 'audienceKey'>): boolean =>
  !deputy && audienceKeys.includes(audienceKey);

/** The whole notice with what the caller may do to it. */
export const detailOf = (access: Access, caller: Caller, notice: Notice, setting: NoticeSetting): NoticeDetail => {
  const may = (action: string) => access.may(caller, action, 'Notice', notice);
  return {
    id: notice.id,
    title: notice.title,
    summary: notice.summary,
    body: notice.body,
    audience: audienceOfKey(notice.audienceKey),
    category: notice.categoryId && setting.category ? { id: notice.categoryId, name: setting.category } : null,
    agency: { id: notice.agencyId, shortName: notice.agencyName },
    authorId: notice.authorId,
    authorName: notice.authorName,
    state: notice.state,
    publishedAt: iso(notice.publishedAt),
    expiresAt: iso(notice.expiresAt),
    pinned: notice.pinned,
    updates: notice.updates,
    updatedAt: iso(notice.updatedAt),
    changedAt: notice.changedAt.toISOString(),
    reads: notice.reads,
    comments: notice.comments,
    attachments: notice.attachments,
    document: documentOf(notice.documentWord, notice.documentNumber, notice.documentDate),
    mustRead: notice.mustRead,
    dueAt: iso(notice.dueAt),
    revision: notice.revision,
    acknowledgedAt: iso(setting.acknowledgedAt),
    allowComments: notice.commentsAllowed,
    followed: setting.followed,
    returned: returnedOf(notice.state, notice.reviewNote, notice.reviewedByName, notice.reviewedAt),
    version: notice.version,
    may: {
      update: may('update'),
      takeDown: may('take-down'),
      delete: may('delete'),
      pin: may('pin'),
      requireReading: may('require-reading'),
      readProgress: notice.mustRead && may('read-progress'),
      acknowledge: notice.mustRead && notice.state === 'current' && addresses(caller, notice),
      comment: notice.commentsAllowed && may('comment'),
      moderate: may('moderate'),
      review: notice.state === 'in-review' && may('review'),
    },
  };
};
