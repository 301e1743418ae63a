import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import { isReached } from '../audience/people-of-audience.js';
import { noticeTable } from '../notices/notice-columns.js';
import type { Comment } from './comment.entity.js';

const columns = `c.id, c.notice_id as "noticeId", c.parent_id as "parentId", c.author_id as "authorId",
  c.author_name as "authorName", c.agency_id as "agencyId", c.agency_name as "agencyName", c.text,
  c.created_at as "createdAt", c.edited_at as "editedAt", c.deleted_at as "deletedAt", c.hidden_at as "hiddenAt",
  c.hidden_by as "hiddenBy", c.hidden_by_name as "hiddenByName", c.hidden_reason as "hiddenReason", c.version`;

/** Position in a list of comments: when it was written, and which. */
export interface CommentPosition {
  at: string;
  id: string;
}

export type CountedComment = Comment & { replyCount: number };

/** Replies that come with their comment; the others are asked for. */
export const firstReplies = 20;

/** Comments of notices; the only place that writes them, and the notice's counter of them. */
@Injectable()
export class CommentsRepository {
  constructor(private readonly sql: Sql) {}

  /** Newest first; what was deleted stays as long as somebody's reply hangs on it. */
  newest(noticeId: string, after: CommentPosition | null, limit: number): Promise<CountedComment[]> {
    return this.sql.query<CountedComment>(
      {
        name: 'bulletin-comments',
        text: `
select ${columns}, (select count(*)::int from plugin_bulletin.comment r where r.parent_id = c.id and r.deleted_at is null) as "replyCount"
from plugin_bulletin.comment c
where c.notice_id = $1 and c.parent_id is null
  and (c.deleted_at is null or exists (select from plugin_bulletin.comment r where r.parent_id = c.id and r.deleted_at is null))
  and (c.created_at, c.id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
order by c.created_at desc, c.id desc limit $4`,
      },
      [noticeId, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** The first replies of each of these comments, oldest first. */
  firstRepliesTo(parentIds: readonly string[]): Promise<Comment[]> {
    return this.sql.query<Comment>(
      {
        name: 'bulletin-first-replies',
        text: `
select c.* from unnest($1::uuid[]) as p(id) cross join lateral (
  select ${columns} from plugin_bulletin.comment c where c.parent_id = p.id and c.deleted_at is null
  order by c.created_at, c.id limit ${firstReplies}
) c order by c."createdAt", c.id`,
      },
      [parentIds],
    );
  }

  /** Oldest first, from `after` on. */
  replies(parentId: string, after: CommentPosition | null, limit: number): Promise<Comment[]> {
    return this.sql.query<Comment>(
      {
        name: 'bulletin-replies',
        text: `
select ${columns} from plugin_bulletin.comment c
where c.parent_id = $1 and c.deleted_at is null
  and (c.created_at, c.id) > (coalesce($2::timestamptz, '-infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
order by c.created_at, c.id limit $4`,
      },
      [parentId, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async find(id: string): Promise<Comment | undefined> {
    return (await this.sql.query<Comment>(`select ${columns} from plugin_bulletin.comment c where c.id = $1`, [id]))[0];
  }

  async findLocked(transaction: Transaction, id: string): Promise<Comment | undefined> {
    const [row] = await transaction.query<Comment>(
      `select ${columns} from plugin_bulletin.comment c where c.id = $1 for update`,
      [id],
    );
    return row;
  }

  /** Does the audience key reach this person now, in any post? */
  async reaches(transaction: Transaction, audienceKey: string, accountId: string): Promise<boolean> {
    const rows = await transaction.query(`select where ${isReached('$1::text', '$2::uuid')}`, [audienceKey, accountId]);
    return rows.length > 0;
  }

  /** How many this person wrote since then, whatever became of them; who writes many at once takes turns until the end. */
  async writtenSince(transaction: Transaction, authorId: string, noticeId: string, since: Date): Promise<number> {
    await transaction.query(
      `select pg_advisory_xact_lock(hashtextextended('bulletin-comments:' || $1::text || $2::text, 0))`,
      [authorId, noticeId],
    );
    const [row] = await transaction.query<{ count: number }>(
      `select count(*)::int as count from plugin_bulletin.comment
       where notice_id = $1 and created_at > $2 and author_id = $3`,
      [noticeId, since, authorId],
    );
    return row?.count ?? 0;
  }

  async insert(transaction: Transaction, comment: Comment): Promise<void> {
    await transaction.query(
      `insert into plugin_bulletin.comment
         (id, notice_id, parent_id, author_id, author_name, agency_id, agency_name, text, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        comment.id,
        comment.noticeId,
        comment.parentId,
        comment.authorId,
        comment.authorName,
        comment.agencyId,
        comment.agencyName,
        comment.text,
        comment.createdAt,
      ],
    );
  }

  async update(transaction: Transaction, comment: Comment): Promise<void> {
    await transaction.query(
      `update plugin_bulletin.comment set text = $2, edited_at = $3, deleted_at = $4, hidden_at = $5, hidden_by = $6,
         hidden_by_name = $7, hidden_reason = $8, version = $9 where id = $1`,
      [
        comment.id,
        comment.text,
        comment.editedAt,
        comment.deletedAt,
        comment.hiddenAt,
        comment.hiddenBy,
        comment.hiddenByName,
        comment.hiddenReason,
        comment.version,
      ],
    );
  }

  /** So that lists need not count: `step` more comments that everybody sees. */
  async count(transaction: Transaction, noticeId: string, step: number): Promise<void> {
    await transaction.query(`update ${noticeTable} set comments = comments + $2 where id = $1`, [noticeId, step]);
  }
}
