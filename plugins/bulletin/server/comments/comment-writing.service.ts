import { Injectable } from '@nestjs/common';
import {
  Access,
  Agencies,
  type Caller,
  Clock,
  newId,
  ProblemError,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import { NoticeReader } from '../notices/notice-reader.js';
import { invalid } from '../notices/notice-soundness.js';
import { Comment } from './comment.entity.js';
import type { CommentChange, NewComment, ReplyItem } from './comment.schemas.js';
import { type CommentAct, CommentActsService } from './comment-acts.service.js';
import { commentAdded, replyAdded } from './comment-notifications.js';
import { replyOf } from './comment-views.js';
import { CommentsRepository } from './comments.repository.js';
import { CommentsService } from './comments.service.js';
import { commentIsHidden, commentsClosed } from './comments-problems.js';

/** One person's comments on one notice within a minute. */
const mostInAMinute = 10;
const minute = 60_000;

const ownBy =
  ({ accountId }: Caller): CommentAct['permit'] =>
  ({ authorId }) => {
    if (authorId !== accountId) throw ProblemError.of('forbidden');
  };

/** What people do with comments of their own; each act is one transaction with its audit line and the notice's counter. */
@Injectable()
export class CommentWritingService {
  constructor(
    private readonly comments: CommentsRepository,
    private readonly acts: CommentActsService,
    private readonly reading: CommentsService,
    private readonly notices: NoticeReader,
    private readonly access: Access,
    private readonly agencies: Agencies,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async add(caller: Caller, noticeId: string, { text, parentId }: NewComment): Promise<ReplyItem> {
    const notice = await this.notices.readable(caller, noticeId);
    if (!this.mayComment(caller, notice)) throw commentsClosed();
    const now = this.clock.now();
    const comment = Object.assign(new Comment(), {
      id: newId(),
      noticeId,
      parentId,
      authorId: caller.accountId,
      authorName: caller.name,
      agencyId: caller.agencyId,
      agencyName: this.agencies.byId(caller.agencyId)?.shortName ?? caller.agencyName,
      text,
      createdAt: now,
      editedAt: null,
      deletedAt: null,
      hiddenAt: null,
      hiddenBy: null,
      hiddenByName: null,
      hiddenReason: null,
      version: 1,
    } satisfies Comment);
    await this.transactions.run(caller, async (transaction) => {
      const since = new Date(now.getTime() - minute);
      const written = await this.comments.writtenSince(transaction, caller.accountId, noticeId, since);
      if (written >= mostInAMinute) throw ProblemError.of('too-many-requests');
      const parent = parentId && (await this.answered(transaction, noticeId, parentId));
      await this.comments.insert(transaction, comment);
      await this.comments.count(transaction, noticeId, 1);
      const { agencyId } = notice;
      const after = { comment: comment.id, text };
      transaction.audit({ action: 'comment.add', subject: 'Notice', subjectId: noticeId, agencyId, after });
      const told = parent && (await this.isReached(transaction, notice, parent)) ? parent.authorId : null;
      if (parent && told && told !== caller.accountId) transaction.notify(replyAdded(notice, parent, comment));
      // who wrote both the notice and the comment that is answered, reads of it once
      if (notice.authorId !== caller.accountId && notice.authorId !== told)
        transaction.notify(commentAdded(notice, comment));
    });
    return replyOf(comment, await this.reading.rights(caller, notice, [comment]));
  }

  change(caller: Caller, id: string, { text, version }: CommentChange): Promise<ReplyItem> {
    const perform = (comment: Comment, notice: Notice, now: Date) => {
      if (comment.hiddenAt) throw commentIsHidden();
      if (!this.mayComment(caller, notice)) throw commentsClosed();
      if (comment.text === text) return;
      comment.text = text;
      comment.editedAt = now;
    };
    return this.acts.perform(caller, id, { name: 'comment.change', version, permit: ownBy(caller), perform });
  }

  /** Its author takes it back; a moderator hides it instead. */
  async remove(caller: Caller, id: string, version?: number): Promise<void> {
    const perform = (comment: Comment, _notice: Notice, now: Date) => {
      comment.deletedAt = now;
    };
    await this.acts.perform(caller, id, { name: 'comment.delete', version, permit: ownBy(caller), perform });
  }

  private mayComment(caller: Caller, notice: Notice): boolean {
    return notice.commentsAllowed && this.access.may(caller, 'comment', 'Notice', notice);
  }

  /** Who wrote it long ago may have left those whom the notice reaches: its title is theirs to read no more. */
  private async isReached(transaction: Transaction, notice: Notice, { authorId }: Comment): Promise<boolean> {
    return authorId === notice.authorId || (await this.comments.reaches(transaction, notice.audienceKey, authorId));
  }

  /** Held, so that it is still there when the reply is. */
  private async answered(transaction: Transaction, noticeId: string, parentId: string): Promise<Comment> {
    const parent = await this.comments.findLocked(transaction, parentId);
    if (!parent || parent.noticeId !== noticeId || parent.parentId !== null || parent.deletedAt || parent.hiddenAt)
      throw invalid('parentId', 'unknown-comment', 'there is no such comment to answer');
    return parent;
  }
}
