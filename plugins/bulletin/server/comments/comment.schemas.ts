import { pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { limits } from '../limits.js';

const words = text({ max: limits.comment, multiline: true });
const version = z.number().int().min(1).optional();

export const newComment = z
  .strictObject({
    text: words,
    /** The comment that is answered; null: a comment on the notice itself. */
    parentId: z.uuid('not-an-id').nullable().default(null),
  })
  .meta({ id: 'NewComment' });
export type NewComment = z.infer<typeof newComment>;

export const commentChange = z.strictObject({ text: words, version }).meta({ id: 'CommentChange' });
export type CommentChange = z.infer<typeof commentChange>;

export const hiding = z.strictObject({ reason: text({ max: limits.hidingReason }) }).meta({ id: 'CommentHiding' });
export type Hiding = z.infer<typeof hiding>;

export const commentsQuery = pageQuery;
export type CommentsQuery = z.infer<typeof commentsQuery>;

const comment = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  /** Author and agency as they were called when it was written; null for what was deleted. */
  author: z.object({ id: z.string(), name: z.string(), agency: z.string(), picture: z.string().nullable() }).nullable(),
  /** Plain text; empty for what was deleted, or hidden from this caller. */
  text: z.string(),
  createdAt: z.string(),
  editedAt: z.string().nullable(),
  deleted: z.boolean(),
  /** The reason is for its author and for moderators. */
  hidden: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string().nullable() }).nullable(),
  version: z.number(),
  may: z.object({ edit: z.boolean(), delete: z.boolean(), hide: z.boolean(), reply: z.boolean() }),
});

export const replyItem = comment.meta({ id: 'CommentReply' });
export type ReplyItem = z.infer<typeof replyItem>;

/** A comment with the first of its replies, oldest first. */
export const commentItem = comment
  .extend({ replies: z.array(replyItem), replyCount: z.number().int() })
  .meta({ id: 'NoticeComment' });
export type CommentItem = z.infer<typeof commentItem>;
