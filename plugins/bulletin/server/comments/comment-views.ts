import type { Comment } from './comment.entity.js';
import type { CommentItem, ReplyItem } from './comment.schemas.js';
import type { CountedComment } from './comments.repository.js';

/** What the caller may do with the comments of one notice. */
export interface CommentRights {
  accountId: string;
  /** Write, and change what one wrote. */
  comment: boolean;
  moderate: boolean;
  /** Pictures of the authors, by account. */
  pictures: ReadonlyMap<string, string | null>;
}

export function replyOf(comment: Comment, { accountId, comment: may, moderate, pictures }: CommentRights): ReplyItem {
  const mine = comment.authorId === accountId;
  const deleted = comment.deletedAt !== null;
  const hidden = comment.hiddenAt !== null;
  const readable = !deleted && (!hidden || mine || moderate);
  return {
    id: comment.id,
    parentId: comment.parentId,
    author: deleted
      ? null
      : {
          id: comment.authorId,
          name: comment.authorName,
          agency: comment.agencyName,
          picture: pictures.get(comment.authorId) ?? null,
        },
    text: readable ? comment.text : '',
    createdAt: comment.createdAt.toISOString(),
    editedAt: comment.editedAt?.toISOString() ?? null,
    deleted,
    hidden:
      comment.hiddenAt === null
        ? null
        : {
            at: comment.hiddenAt.toISOString(),
            by: mine || moderate ? comment.hiddenByName : null,
            reason: mine || moderate ? comment.hiddenReason : null,
          },
    version: comment.version,
    may: {
      edit: mine && may && !deleted && !hidden,
      delete: mine && !deleted,
      hide: moderate && !deleted,
      reply: may && !deleted && !hidden && comment.parentId === null,
    },
  };
}

export const commentOf = (
  comment: CountedComment,
  replies: readonly Comment[],
  rights: CommentRights,
): CommentItem => ({
  ...replyOf(comment, rights),
  replies: replies.map((reply) => replyOf(reply, rights)),
  replyCount: comment.replyCount,
});
