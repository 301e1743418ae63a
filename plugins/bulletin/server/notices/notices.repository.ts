import { Injectable } from '@nestjs/common';
import { namedStatement, Sql, type Transaction } from '@tessera/sdk';
import type { Notice } from './notice.entity.js';
import { noticeTable } from './notice-columns.js';
import type { NoticeSetting } from './notice-views.js';

/** Column of each member; the one list that reading and writing go by. */
const columnOf = {
  id: 'id',
  title: 'title',
  body: 'body',
  summary: 'summary',
  audienceKey: 'audience_key',
  categoryId: 'category_id',
  authorId: 'author_id',
  authorName: 'author_name',
  agencyId: 'agency_id',
  agencyName: 'agency_name',
  state: 'state',
  publishedAt: 'published_at',
  expiresAt: 'expires_at',
  pinned: 'pinned',
  commentsAllowed: 'comments_allowed',
  documentWord: 'document_word',
  documentNumber: 'document_number',
  documentDate: 'document_date',
  mustRead: 'must_read',
  dueAt: 'due_at',
  revision: 'revision',
  readingMonth: 'reading_month',
  externalKey: 'external_key',
  submittedAt: 'submitted_at',
  reviewNote: 'review_note',
  reviewedBy: 'reviewed_by',
  reviewedByName: 'reviewed_by_name',
  reviewedAt: 'reviewed_at',
  updates: 'updates',
  updatedAt: 'updated_at',
  version: 'version',
  createdAt: 'created_at',
  changedAt: 'changed_at',
  changedBy: 'changed_by',
  changedByName: 'changed_by_name',
  deletedAt: 'deleted_at',
} as const satisfies Partial<Record<keyof Notice, string>>;

type Written = keyof typeof columnOf;
const written = Object.keys(columnOf) as Written[];
/** Set once: who wrote it, in whose name, and when. */
const fixed: readonly Written[] = [
  'id',
  'authorId',
  'authorName',
  'agencyId',
  'agencyName',
  'createdAt',
  'externalKey',
];
const changing = written.filter((member) => !fixed.includes(member));
const dates: readonly Written[] = ['documentDate', 'readingMonth'];

const selected = [
  ...written.map((member) => `r.${columnOf[member]}${dates.includes(member) ? '::text' : ''} as "${member}"`),
  ...['reads', 'comments', 'attachments'].map((counter) => `r.${counter}`),
].join(', ');

const insert = {
  name: 'bulletin-insert',
  text: `insert into ${noticeTable} (${written.map((member) => columnOf[member]).join(', ')})
values (${written.map((_member, at) => `$${at + 1}`).join(', ')})`,
};
const update = {
  name: 'bulletin-update',
  text: `update ${noticeTable} set ${changing.map((member, at) => `${columnOf[member]} = $${at + 2}`).join(', ')} where id = $1`,
};
const byId = namedStatement('bulletin-notice', `select ${selected} from ${noticeTable} r where r.id = $1`);
const byIdForReader = namedStatement(
  'bulletin-notice-for-reader',
  `select ${selected}, c.name_zh as "categoryZh", c.name_en as "categoryEn",
  exists (select from plugin_bulletin.follow f where f.account_id = $2 and f.notice_id = r.id) as followed,
  (select a.at from plugin_bulletin.acknowledgement a
    where a.notice_id = r.id and a.revision = r.revision and a.account_id = $2) as "acknowledgedAt"
from ${noticeTable} r left join plugin_bulletin.category c on c.id = r.category_id where r.id = $1`,
);

type FoundForReader = Notice & {
  categoryZh: string | null;
  categoryEn: string | null;
  followed: boolean;
  acknowledgedAt: Date | null;
};

/** Single notices; the only place that writes them. Counters belong to readers, comments and attachments. */
@Injectable()
export class NoticesRepository {
  constructor(private readonly sql: Sql) {}

  /** Trashed ones too: the service decides what they mean. */
  async find(id: string, within: Sql | Transaction = this.sql): Promise<Notice | undefined> {
    return (await within.query<Notice>(byId, [id]))[0];
  }

  /** With what is this reader's own about it. */
  async findForReader(
    id: string,
    accountId: string,
    within: Sql | Transaction = this.sql,
  ): Promise<{ notice: Notice; setting: NoticeSetting } | undefined> {
    const [row] = await within.query<FoundForReader>(byIdForReader, [id, accountId]);
    if (!row) return undefined;
    const { categoryZh, categoryEn, followed, acknowledgedAt, ...notice } = row;
    const category = categoryZh && categoryEn ? { 'zh-Hant': categoryZh, en: categoryEn } : null;
    return { notice, setting: { category, followed, acknowledgedAt } };
  }

  /** Held until the transaction ends, so that two editors take turns. */
  async findLocked(transaction: Transaction, id: string): Promise<Notice | undefined> {
    return (await transaction.query<Notice>(`${byId.text} for update`, [id]))[0];
  }

  async insert(transaction: Transaction, notice: Notice): Promise<void> {
    await transaction.query(
      insert,
      written.map((member) => notice[member]),
    );
  }

  /** Writes every member that may change. */
  async update(transaction: Transaction, notice: Notice): Promise<void> {
    await transaction.query(update, [notice.id, ...changing.map((member) => notice[member])]);
  }
}
