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

/** What every list shows of a notice. */
export const listColumns = `r.id, r.title, r.summary, r.audience_key, r.agency_id, r.agency_name, r.author_id,
    r.author_name, r.published_at, r.expires_at, r.updates, r.reads, r.version`;

/** Row of `listColumns`. */
export interface NoticeRow {
  id: string;
  title: string;
  summary: string;
  audience_key: string;
  agency_id: string;
  agency_name: string;
  author_id: string;
  author_name: string;
  published_at: Date | null;
  expires_at: Date | null;
  updates: number;
  reads: number;
  version: number;
}

/** Row of a list of published notices. */
export interface ReaderRow extends NoticeRow {
  published_at: Date;
  unread: boolean;
}

/** Row of a list of one's own notices. */
export interface OwnRow extends NoticeRow {
  state: NoticeState;
  changed_at: Date;
}
