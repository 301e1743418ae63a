import type { OutgoingNotification } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import type { Comment } from './comment.entity.js';

type About = Pick<Notice, 'id' | 'title'>;
const link = (notice: About, comment: Comment) => `/bulletin/${notice.id}?comment=${comment.parentId ?? comment.id}`;

/** To the poster of the notice. */
export const commentAdded = (notice: About & Pick<Notice, 'authorId'>, comment: Comment): OutgoingNotification => ({
  kind: 'comment-added',
  to: { accounts: [notice.authorId] },
  subject: comment.id,
  values: { author: comment.authorName, title: notice.title },
  link: link(notice, comment),
});

/** To whoever wrote the comment that is answered. */
export const replyAdded = (notice: About, parent: Comment, reply: Comment): OutgoingNotification => ({
  kind: 'reply-added',
  to: { accounts: [parent.authorId] },
  subject: reply.id,
  values: { author: reply.authorName, title: notice.title },
  link: link(notice, reply),
});

/** To whoever wrote what a moderator took from view. */
export const commentHidden = (notice: About, comment: Comment): OutgoingNotification => ({
  kind: 'comment-hidden',
  to: { accounts: [comment.authorId] },
  subject: `${comment.id} ${comment.version}`,
  values: { moderator: comment.hiddenByName ?? '', title: notice.title, reason: comment.hiddenReason ?? '' },
  link: link(notice, comment),
});
