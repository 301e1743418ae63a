import { type Access, type Caller } from '@tessera/sdk';
import type { Notice } from './notice.entity.js';
import type { NoticeDetail, NoticeItem, OwnNoticeItem } from './notice.schemas.js';
import { audienceOfKey } from './notice-audience.js';
import type { NoticeRow, OwnRow, ReaderRow } from './notice-columns.js';

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

const shared = (row: NoticeRow) => ({
  id: row.id,
  title: row.title,
  summary: row.summary,
  audience: audienceOfKey(row.audience_key),
  agency: { id: row.agency_id, shortName: row.agency_name },
  authorName: row.author_name,
  publishedAt: iso(row.published_at),
  expiresAt: iso(row.expires_at),
  updates: row.updates,
  reads: row.reads,
  version: row.version,
});

/** A row of a list as readers see it. */
export const itemOf = (row: ReaderRow): NoticeItem => ({ ...shared(row), unread: row.unread });

/** A row of one's own list. */
export const ownItemOf = (row: OwnRow): OwnNoticeItem => ({
  ...shared(row),
  state: row.state,
  changedAt: row.changed_at.toISOString(),
});

/** The whole notice with what the caller may do to it. */
export const detailOf = (access: Access, caller: Caller, notice: Notice): NoticeDetail => ({
  id: notice.id,
  title: notice.title,
  summary: notice.summary,
  body: notice.body,
  audience: audienceOfKey(notice.audienceKey),
  agency: { id: notice.agencyId, shortName: notice.agencyName },
  authorName: notice.authorName,
  state: notice.state,
  publishedAt: iso(notice.publishedAt),
  expiresAt: iso(notice.expiresAt),
  updates: notice.updates,
  updatedAt: iso(notice.updatedAt),
  changedAt: notice.changedAt.toISOString(),
  reads: notice.reads,
  version: notice.version,
  may: {
    update: access.may(caller, 'update', 'Notice', notice),
    takeDown: access.may(caller, 'take-down', 'Notice', notice),
    delete: access.may(caller, 'delete', 'Notice', notice),
  },
});
