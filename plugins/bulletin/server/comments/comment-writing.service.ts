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
import { commentAdded, commentHidden, replyAdded } from './comment-notifications.js';
import { replyOf } from './comment-views.js';
import { CommentsRepository } from './comments.repository.js';
import { CommentsService } from './comments.service.js';
import { commentIsHidden, commentsClosed } from './comments-problems.js';

/** One person's comments on one notice within a minute. */
const mostInAMinute = 10;
const minute = 60_000;

interface Act {
  name: string;
  version?: number | undefined;
  /** Throws unless it is the caller's to do; asked before anything is said about versions. */
  permit: (comment: Comment, notice: Notice) => void;
  /** Changes the comment. */
  perform: (comment: Comment, notice: Notice, now: Date, transaction: Transaction) => void;
}

const ownBy =
  ({ accountId }: Caller): Act['permit'] =>
  ({ authorId }) => {
    if (authorId !== accountId) throw ProblemError.of('forbidden');
  };

/** What people do with comments; each act is one transaction with its audit line and the notice's counter. */
@Injectable()
export class CommentWritingService {
  constructor(
    private readonly comments: CommentsRepository,
    private readonly reading: CommentsService,
    private readonly notices: NoticeReader,
    private readonly access: Access,
    private readonly agencies: Agencies,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async add(caller: Caller, noticeId: string, { text, parentId }: NewComment): Promise<ReplyItem> {
    const notice = await this.notices.readable(caller, noticeId);
    if (!this.may(caller, notice, 'comment')) throw commentsClosed();
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
      const told = parent ? parent.authorId : null;
      if (parent && told !== caller.accountId) transaction.notify(replyAdded(notice, parent, comment));
      // who wrote both the notice and the comment that is answered, reads of it once
      if (notice.authorId !== caller.accountId && notice.authorId !== told)
        transaction.notify(commentAdded(notice, comment));
    });
    return replyOf(comment, await this.reading.rights(caller, notice, [comment]));
  }

  change(caller: Caller, id: string, { text, version }: CommentChange): Promise<ReplyItem> {
    const perform = (comment: Comment, notice: Notice, now: Date) => {
      if (comment.hiddenAt) throw commentIsHidden();
      if (!this.may(caller, notice, 'comment')) throw commentsClosed();
      if (comment.text === text) return;
      comment.text = text;
      comment.editedAt = now;
    };
    return this.edit(caller, id, { name: 'comment.change', version, permit: ownBy(caller), perform });
  }

  /** Its author takes it back; a moderator hides it instead. */
  async remove(caller: Caller, id: string, version?: number): Promise<void> {
    const perform = (comment: Comment, _notice: Notice, now: Date) => {
      comment.deletedAt = now;
    };
    await this.edit(caller, id, { name: 'comment.delete', version, permit: ownBy(caller), perform });
  }

  hide(caller: Caller, id: string, reason: string): Promise<ReplyItem> {
    const perform = (comment: Comment, notice: Notice, now: Date, transaction: Transaction) => {
      if (comment.hiddenAt) return;
      Object.assign(comment, {
        hiddenAt: now,
        hiddenBy: caller.accountId,
        hiddenByName: caller.name,
        hiddenReason: reason,
      });
      if (comment.authorId !== caller.accountId) transaction.notify(commentHidden(notice, comment));
    };
    return this.edit(caller, id, { name: 'comment.hide', permit: this.moderatorOnly(caller), perform });
  }

  show(caller: Caller, id: string): Promise<ReplyItem> {
    const perform = (comment: Comment) => {
      Object.assign(comment, { hiddenAt: null, hiddenBy: null, hiddenByName: null, hiddenReason: null });
    };
    return this.edit(caller, id, { name: 'comment.show', permit: this.moderatorOnly(caller), perform });
  }

  private may(caller: Caller, notice: Notice, action: 'comment' | 'moderate'): boolean {
    return (action !== 'comment' || notice.commentsAllowed) && this.access.may(caller, action, 'Notice', notice);
  }

  private moderatorOnly(caller: Caller): Act['permit'] {
    return (_comment, notice) => {
      if (!this.may(caller, notice, 'moderate')) throw ProblemError.of('forbidden');
    };
  }

  private async edit(caller: Caller, id: string, { name, version, permit, perform }: Act): Promise<ReplyItem> {
    const known = await this.comments.find(id);
    if (!known) throw ProblemError.of('not-found');
    const notice = await this.notices.readable(caller, known.noticeId);
    const rights = await this.reading.rights(caller, notice, [known]);
    return this.transactions.run(caller, async (transaction) => {
      const before = await this.comments.findLocked(transaction, id);
      if (!before || before.deletedAt) throw ProblemError.of('not-found');
      permit(before, notice);
      if (version !== undefined && version !== before.version)
        throw ProblemError.of('conflict', { version: before.version, current: replyOf(before, rights) });
      const comment = { ...before };
      perform(comment, notice, this.clock.now(), transaction);
      if (JSON.stringify(comment) === JSON.stringify(before)) return replyOf(before, rights);
      comment.version += 1;
      await this.comments.update(transaction, comment);
      if (comment.deletedAt) await this.comments.count(transaction, notice.id, -1);
      const { id: subjectId, agencyId } = notice;
      transaction.audit({ action: name, subject: 'Notice', subjectId, agencyId, ...changeOf(before, comment) });
      return replyOf(comment, rights);
    });
  }

  /** Held, so that it is still there when the reply is. */
  private async answered(transaction: Transaction, noticeId: string, parentId: string): Promise<Comment> {
    const parent = await this.comments.findLocked(transaction, parentId);
    if (!parent || parent.noticeId !== noticeId || parent.parentId !== null || parent.deletedAt || parent.hiddenAt)
      throw invalid('parentId', 'unknown-comment', 'there is no such comment to answer');
    return parent;
  }
}

/** For the audit log, beside the acts of its notice: which comment, and what an act changed of it. */
const changeOf = (before: Comment, after: Comment) => {
  const members = (['text', 'deletedAt', 'hiddenAt', 'hiddenReason'] as const).filter(
    (member) => JSON.stringify(before[member]) !== JSON.stringify(after[member]),
  );
  const pick = (comment: Comment) => ({
    comment: comment.id,
    ...Object.fromEntries(members.map((member) => [member, comment[member]])),
  });
  return { before: pick(before), after: pick(after) };
};
