import { Injectable } from '@nestjs/common';
import { Access, type Caller, Clock, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { UsableCategory } from '../categories/usable-category.js';
import { NoticesAsOutRepository } from '../review/notices-as-out.repository.js';
import { PostingRules } from '../review/posting-rules.js';
import { reviewWork } from '../review/review-changed.job.js';
import type { Notice } from './notice.entity.js';
import type { NoticeDetail } from './notice.schemas.js';
import { NoticeAnnouncements } from './notice-announcements.js';
import { differenceOf, type NoticeDifference } from './notice-changes.js';
import { detailOf } from './notice-views.js';
import { NoticesRepository } from './notices.repository.js';

// biome-ignore lint/suspicious/noConfusingVoidType: most acts change columns only and answer nothing
type Changed = NoticeDifference | void;

/** What is done to a notice: the audit log's name of the act, and the permission it needs. */
export interface NoticeAct {
  name: string;
  permission: 'update' | 'take-down' | 'delete' | 'review';
  /** Version the editor started from. */
  version?: number | undefined;
  /** Is it for trashed notices? */
  trashed?: boolean;
  /** Does it write content, which the rules for posting are to judge? */
  writes?: boolean;
  /** Is what was updated worth a notification to all whom it reaches? */
  tellReaders?: boolean;
  /** Answers what it changed besides the notice's own columns, e.g. its files. */
  perform: (notice: Notice, now: Date, transaction: Transaction) => Changed | Promise<Changed>;
}

/** The one way to change a stored notice: locked, judged, audited and announced in one transaction. */
@Injectable()
export class NoticeActsService {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly transactions: Transactions,
    private readonly access: Access,
    private readonly categories: UsableCategory,
    private readonly rules: PostingRules,
    private readonly asOut: NoticesAsOutRepository,
    private readonly announcements: NoticeAnnouncements,
    private readonly clock: Clock,
  ) {}

  /** The notice as it stands afterwards; an act that changes nothing leaves no trace. */
  async perform(caller: Caller, id: string, act: NoticeAct): Promise<NoticeDetail> {
    const { before, after } = await this.transactions.run(caller, (transaction) =>
      this.performLocked(caller, transaction, id, act),
    );
    if (before.state === 'current' || after.state === 'current')
      this.announcements.browsers(before.mustRead || after.mustRead, before.audienceKey, after.audienceKey);
    return this.detail(caller, id);
  }

  /** 403 for what an author may not ask of readers: to see it first, to confirm it. */
  assertDemands(caller: Caller, before: Notice | null, after: Notice): void {
    if (after.pinned && !before?.pinned) this.access.assert(caller, 'pin', 'Notice', after);
    const demand = ({ mustRead, dueAt, revision }: Notice) => `${mustRead} ${dueAt?.getTime()} ${revision}`;
    const asked = before ? demand(before) !== demand(after) : after.mustRead;
    if (asked) this.access.assert(caller, 'require-reading', 'Notice', after);
  }

  private async performLocked(caller: Caller, transaction: Transaction, id: string, act: NoticeAct) {
    const before = await this.notices.findLocked(transaction, id);
    if (!before || (before.deletedAt !== null) !== (act.trashed ?? false)) throw ProblemError.of('not-found');
    this.access.assert(caller, 'read', 'Notice', before, true);
    this.access.assert(caller, act.permission, 'Notice', before);
    if (act.version !== undefined && act.version !== before.version)
      throw await this.conflict(caller, before, transaction);
    const now = this.clock.now();
    const after = { ...before };
    const beside = await act.perform(after, now, transaction);
    this.assertDemands(caller, before, after);
    if (act.writes) this.rules.apply(caller, before, after, beside ?? undefined);
    if (after.categoryId !== before.categoryId)
      await this.categories.named(transaction, after.categoryId, after.agencyId);
    const difference = differenceOf(before, after, beside ?? undefined);
    if (!difference) return { before, after };
    after.version += 1;
    Object.assign(after, { changedAt: now, changedBy: caller.accountId, changedByName: caller.name });
    await this.notices.update(transaction, after);
    await this.asOut.keep(transaction, before, after);
    const { agencyId } = before;
    transaction.audit({ action: act.name, subject: 'Notice', subjectId: id, agencyId, ...difference });
    for (const work of reviewWork(before, after)) transaction.enqueue(work);
    this.announcements.changed(transaction, before, after, act.tellReaders ?? false);
    return { before, after };
  }

  /** Who changed it, when, and how it stands now, so that the editor can choose. */
  private async conflict(
    caller: Caller,
    { id, changedByName, changedAt, version }: Notice,
    transaction: Transaction,
  ): Promise<ProblemError> {
    const current = await this.detail(caller, id, transaction);
    return ProblemError.of('conflict', {
      changedBy: changedByName,
      changedAt: changedAt.toISOString(),
      version,
      current,
    });
  }

  private async detail(caller: Caller, id: string, within?: Transaction): Promise<NoticeDetail> {
    const found = await this.notices.findForReader(id, caller.accountId, within);
    if (!found) throw ProblemError.of('not-found');
    return detailOf(this.access, caller, found.notice, found.setting);
  }
}
