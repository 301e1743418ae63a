import { Injectable } from '@nestjs/common';
import { namedStatement, Sql, type Transaction } from '@tessera/sdk';
import type { Notice, NoticeState } from './notice.entity.js';
import { listColumns, noticeTable, type OwnRow } from './notice-columns.js';

const columns = `r.id, r.title, r.body, r.summary, r.audience_key as "audienceKey", r.author_id as "authorId",
  r.author_name as "authorName", r.agency_id as "agencyId", r.agency_name as "agencyName", r.state,
  r.published_at as "publishedAt", r.expires_at as "expiresAt", r.updates, r.updated_at as "updatedAt", r.reads,
  r.version, r.created_at as "createdAt", r.changed_at as "changedAt", r.changed_by as "changedBy",
  r.changed_by_name as "changedByName", r.deleted_at as "deletedAt"`;

const byId = namedStatement('bulletin-notice', `select ${columns} from ${noticeTable} r where r.id = $1`);
const byIdLocked = `select ${columns} from ${noticeTable} r where r.id = $1 for update`;

/** Position in a list of one's own: time of the last change and id of the last row seen. */
export interface OwnPosition {
  changedAt: string;
  id: string;
}

/** Single notices, and the list of one's own; the only place that writes notices. */
@Injectable()
export class NoticesRepository {
  constructor(private readonly sql: Sql) {}

  /** Trashed ones too: the service decides what they mean. */
  async find(id: string): Promise<Notice | undefined> {
    return (await this.sql.query<Notice>(byId, [id]))[0];
  }

  /** Held until the transaction ends, so that two editors take turns. */
  async findLocked(transaction: Transaction, id: string): Promise<Notice | undefined> {
    return (await transaction.query<Notice>(byIdLocked, [id]))[0];
  }

  ownNewest(
    authorId: string,
    state: NoticeState | undefined,
    after: OwnPosition | null,
    limit: number,
  ): Promise<OwnRow[]> {
    return this.sql.query<OwnRow>(
      {
        name: 'bulletin-own',
        text: `
select ${listColumns}, r.state, r.changed_at from ${noticeTable} r
where r.author_id = $1 and r.deleted_at is null and ($2::text is null or r.state = $2)
  and (r.changed_at, r.id) < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
order by r.changed_at desc, r.id desc limit $5`,
      },
      [authorId, state ?? null, after?.changedAt ?? null, after?.id ?? null, limit],
    );
  }

  async insert(transaction: Transaction, notice: Notice): Promise<void> {
    await transaction.query(
      {
        name: 'bulletin-insert',
        text: `
insert into ${noticeTable} (id, title, body, summary, audience_key, author_id, author_name, agency_id, agency_name,
  state, published_at, expires_at, created_at, changed_at, changed_by, changed_by_name)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $6, $7)`,
      },
      [
        notice.id,
        notice.title,
        notice.body,
        notice.summary,
        notice.audienceKey,
        notice.authorId,
        notice.authorName,
        notice.agencyId,
        notice.agencyName,
        notice.state,
        notice.publishedAt,
        notice.expiresAt,
        notice.createdAt,
      ],
    );
  }

  /** Writes every member that may change; counters of readers are left alone. */
  async update(transaction: Transaction, notice: Notice): Promise<void> {
    await transaction.query(
      `
update ${noticeTable} set title = $2, body = $3, summary = $4, audience_key = $5, state = $6, published_at = $7,
  expires_at = $8, updates = $9, updated_at = $10, version = $11, changed_at = $12, changed_by = $13,
  changed_by_name = $14, deleted_at = $15
where id = $1`,
      [
        notice.id,
        notice.title,
        notice.body,
        notice.summary,
        notice.audienceKey,
        notice.state,
        notice.publishedAt,
        notice.expiresAt,
        notice.updates,
        notice.updatedAt,
        notice.version,
        notice.changedAt,
        notice.changedBy,
        notice.changedByName,
        notice.deletedAt,
      ],
    );
  }
}
