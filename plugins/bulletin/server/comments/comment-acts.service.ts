import { Injectable } from '@nestjs/common';
import { type Caller, Clock, ProblemError, recordChanges, type Transaction, Transactions } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import { NoticeReader } from '../notices/notice-reader.js';
import type { Comment } from './comment.entity.js';
import type { ReplyItem } from './comment.schemas.js';
import { replyOf } from './comment-views.js';
import { CommentsRepository } from './comments.repository.js';
import { CommentsService } from './comments.service.js';

/** What is done to a comment: the audit log's name of the act, and who may. */
export interface CommentAct {
  name: string;
  /** Version the editor started from. */
  version?: number | undefined;
  /** Throws unless it is the caller's to do; asked before anything is said about versions. */
  permit: (comment: Comment, notice: Notice) => void;
  /** Changes the comment. */
  perform: (comment: Comment, notice: Notice, now: Date, transaction: Transaction) => void;
}

/** The one way to change a stored comment: locked, judged, audited and counted in one transaction. */
@Injectable()
export class CommentActsService {
  constructor(
    private readonly comments: CommentsRepository,
    private readonly reading: CommentsService,
    private readonly notices: NoticeReader,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The comment as it stands afterwards; an act that changes nothing leaves no trace. */
  async perform(caller: Caller, id: string, { name, version, permit, perform }: CommentAct): Promise<ReplyItem> {
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
}

/** For the audit log, beside the acts of its notice: which comment, and what an act changed of it. */
const changeOf = (before: Comment, after: Comment) => {
  const changes = recordChanges(before, after, ['text', 'deletedAt', 'hiddenAt', 'hiddenReason']);
  const comment = after.id;
  return { before: { comment, ...changes?.before }, after: { comment, ...changes?.after } };
};
