import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import { Access, type Caller, decodeCursor, People, ProblemError, pageOfRows } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import { NoticeReader } from '../notices/notice-reader.js';
import type { Comment } from './comment.entity.js';
import type { CommentItem, CommentsQuery, ReplyItem } from './comment.schemas.js';
import { type CommentRights, commentOf, replyOf } from './comment-views.js';
import { CommentsRepository, type CountedComment } from './comments.repository.js';

/** Comments as those read them whom the notice reaches. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly comments: CommentsRepository,
    private readonly notices: NoticeReader,
    private readonly access: Access,
    private readonly people: People,
  ) {}

  /** Newest first, each with its first replies. */
  async list(caller: Caller, noticeId: string, { cursor, limit }: CommentsQuery): Promise<Page<CommentItem>> {
    const notice = await this.notices.readable(caller, noticeId);
    const rows = await this.comments.newest(noticeId, positionIn(cursor, { noticeId }), limit + 1);
    const shown = rows.slice(0, limit);
    const answered = shown.filter(({ replyCount }) => replyCount > 0).map(({ id }) => id);
    const replies = answered.length > 0 ? await this.comments.firstRepliesTo(answered) : [];
    const rights = await this.rights(caller, notice, [...shown, ...replies]);
    const item = (row: CountedComment) =>
      commentOf(
        row,
        replies.filter(({ parentId }) => parentId === row.id),
        rights,
      );
    return pageOfRows(rows, { limit, filter: { noticeId } }, item, positionOf);
  }

  /** Replies to one comment, oldest first. */
  async replies(caller: Caller, commentId: string, { cursor, limit }: CommentsQuery): Promise<Page<ReplyItem>> {
    const parent = await this.comments.find(commentId);
    if (!parent) throw ProblemError.of('not-found');
    const notice = await this.notices.readable(caller, parent.noticeId);
    const rows = await this.comments.replies(commentId, positionIn(cursor, { commentId }), limit + 1);
    const rights = await this.rights(caller, notice, rows.slice(0, limit));
    return pageOfRows(rows, { limit, filter: { commentId } }, (row) => replyOf(row, rights), positionOf);
  }

  /** What the caller may do with comments on this notice, and what is known of those who wrote these. */
  async rights(caller: Caller, notice: Notice, comments: readonly Comment[]): Promise<CommentRights> {
    const people = await this.people.byIds([...new Set(comments.map(({ authorId }) => authorId))]);
    return {
      accountId: caller.accountId,
      comment: notice.commentsAllowed && this.access.may(caller, 'comment', 'Notice', notice),
      moderate: this.access.may(caller, 'moderate', 'Notice', notice),
      pictures: new Map([...people].map(([id, { picture }]) => [id, picture])),
    };
  }
}

function positionIn(cursor: string | undefined, filter: object) {
  if (cursor === undefined) return null;
  const [at, id] = decodeCursor(cursor, filter, ['date', 'uuid']);
  return { at: at!, id: id! };
}

const positionOf = ({ createdAt, id }: Comment) => [createdAt.toISOString(), id];
