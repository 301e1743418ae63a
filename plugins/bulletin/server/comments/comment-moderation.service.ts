import { Injectable } from '@nestjs/common';
import { Access, type Caller, type Transaction } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import type { Comment } from './comment.entity.js';
import type { ReplyItem } from './comment.schemas.js';
import { type CommentAct, CommentActsService } from './comment-acts.service.js';
import { commentHidden } from './comment-notifications.js';

/** What moderators do with comments of others: they take them from view, with a reason, and bring them back. */
@Injectable()
export class CommentModerationService {
  constructor(
    private readonly acts: CommentActsService,
    private readonly access: Access,
  ) {}

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
    return this.acts.perform(caller, id, { name: 'comment.hide', permit: this.moderatorOnly(caller), perform });
  }

  show(caller: Caller, id: string): Promise<ReplyItem> {
    const perform = (comment: Comment) => {
      Object.assign(comment, { hiddenAt: null, hiddenBy: null, hiddenByName: null, hiddenReason: null });
    };
    return this.acts.perform(caller, id, { name: 'comment.show', permit: this.moderatorOnly(caller), perform });
  }

  private moderatorOnly(caller: Caller): CommentAct['permit'] {
    return (_comment, notice) => this.access.assert(caller, 'moderate', 'Notice', notice);
  }
}
