import type { FieldColumns } from '@tessera/sdk';
import type { NoticeState } from './notice.entity.js';

export const noticeTable = 'plugin_bulletin.notice';

/** Fields that permission rules on `Notice` may name. */
export const noticeRuleColumns: FieldColumns = {
  audienceKey: 'r.audience_key',
  authorId: 'r.author_id',
  agencyId: 'r.agency_id',
  state: 'r.state',
};

/** What every list reads of a notice, before `decorated` adds what it takes from other tables. */
export const listColumns = `r.id, r.title, r.summary, r.audience_key, r.category_id, r.agency_id, r.agency_name, r.author_id,
    r.author_name, r.published_at, r.expires_at, r.pinned, r.updates, r.updated_at, r.reads, r.comments, r.attachments,
    r.document_word, r.document_number, r.document_date::text, r.must_read, r.due_at, r.revision, r.version, r.reading_month`;

/** Row of `listColumns`. */
export interface NoticeRow {
  id: string;
  title: string;
  summary: string;
  audience_key: string;
  category_id: string | null;
  agency_id: string;
  agency_name: string;
  author_id: string;
  author_name: string;
  published_at: Date | null;
  expires_at: Date | null;
  pinned: boolean;
  updates: number;
  updated_at: Date | null;
  reads: number;
  comments: number;
  attachments: number;
  document_word: string | null;
  document_number: string | null;
  document_date: string | null;
  must_read: boolean;
  due_at: Date | null;
  revision: number;
  version: number;
  category_zh: string | null;
  category_en: string | null;
}

/** Row of a list of published notices. */
export interface ReaderRow extends NoticeRow {
  published_at: Date;
  unread: boolean;
  followed: boolean;
  acknowledged: boolean | null;
}

/** Row of a list of one's own notices. */
export interface OwnRow extends NoticeRow {
  state: NoticeState;
  changed_at: Date;
  review_note: string | null;
  reviewed_by_name: string | null;
  reviewed_at: Date | null;
}

/** The category's names for a row `n`. */
export const categoryColumns = 'c.name_zh as category_zh, c.name_en as category_en';
export const categoryJoin = 'left join plugin_bulletin.category c on c.id = n.category_id';
