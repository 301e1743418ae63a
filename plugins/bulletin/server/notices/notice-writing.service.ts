import { Injectable } from '@nestjs/common';
import {
  Access,
  Agencies,
  type Caller,
  Clock,
  LiveTiles,
  ProblemError,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import type { Notice } from './notice.entity.js';
import type { NewNotice, NoticeChange, NoticeDetail, Publication } from './notice.schemas.js';
import { differenceOf } from './notice-changes.js';
import { changeNotice, draftNotice, publishNotice } from './notice-drafting.js';
import { noticePublished } from './notice-events.js';
import { detailOf } from './notice-views.js';
import { NoticesRepository } from './notices.repository.js';
import { publishedNotification } from './published-notification.js';

/** What is done to a notice: the audit log's name of the act, and the permission it needs. */
interface Act {
  name: string;
  permission: 'update' | 'take-down' | 'delete';
  /** Version the editor started from. */
  version?: number | undefined;
  /** Is it for trashed notices? */
  trashed?: boolean;
  perform: (notice: Notice, now: Date) => void;
}

/** Everything that changes a notice; each act is one transaction with its audit line. */
@Injectable()
export class NoticeWritingService {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly transactions: Transactions,
    private readonly access: Access,
    private readonly agencies: Agencies,
    private readonly live: LiveTiles,
    private readonly clock: Clock,
  ) {}

  async post(caller: Caller, input: NewNotice): Promise<NoticeDetail> {
    const shortName = this.agencies.byId(caller.agencyId)?.shortName ?? caller.agencyName;
    const notice = draftNotice(caller, shortName, input, this.clock.now());
    this.access.assert(caller, 'create', 'Notice', notice);
    await this.transactions.run(caller, async (transaction) => {
      await this.notices.insert(transaction, notice);
      const { id, title, audienceKey, state, publishedAt, expiresAt, agencyId } = notice;
      const after = { title, audienceKey, state, publishedAt, expiresAt };
      transaction.audit({ action: 'notice.post', subject: 'Notice', subjectId: id, agencyId, after });
      if (state === 'current') this.published(transaction, notice);
    });
    if (notice.state === 'current') this.announce(notice.audienceKey);
    return detailOf(this.access, caller, notice);
  }

  change(caller: Caller, id: string, { version, ...input }: NoticeChange): Promise<NoticeDetail> {
    const perform = (notice: Notice, now: Date) => changeNotice(notice, input, now);
    return this.edit(caller, id, { name: 'notice.change', permission: 'update', version, perform });
  }

  /** Makes a draft or a notice that was taken down public, now or at the wished moment. */
  publish(caller: Caller, id: string, { publishAt, version }: Publication): Promise<NoticeDetail> {
    const perform = (notice: Notice, now: Date) => {
      if (notice.state === 'draft' || notice.state === 'taken-down') publishNotice(notice, publishAt, now);
    };
    return this.edit(caller, id, { name: 'notice.publish', permission: 'update', version, perform });
  }

  /** No longer public; its author may correct and publish it again. */
  takeDown(caller: Caller, id: string, version?: number): Promise<NoticeDetail> {
    const perform = (notice: Notice) => {
      notice.state = notice.state === 'draft' ? 'draft' : 'taken-down';
    };
    return this.edit(caller, id, { name: 'notice.take-down', permission: 'take-down', version, perform });
  }

  /** Into the trash, from where `restore` brings it back for 30 days. */
  async remove(caller: Caller, id: string, version?: number): Promise<void> {
    const perform = (notice: Notice, now: Date) => {
      notice.deletedAt = now;
    };
    await this.edit(caller, id, { name: 'notice.delete', permission: 'delete', version, perform });
  }

  restore(caller: Caller, id: string): Promise<NoticeDetail> {
    const perform = (notice: Notice) => {
      notice.deletedAt = null;
    };
    return this.edit(caller, id, { name: 'notice.restore', permission: 'delete', trashed: true, perform });
  }

  private async edit(caller: Caller, id: string, act: Act): Promise<NoticeDetail> {
    const { before, after } = await this.transactions.run(caller, (transaction) =>
      this.editLocked(caller, transaction, id, act),
    );
    if (before.state === 'current' || after.state === 'current') this.announce(before.audienceKey, after.audienceKey);
    return detailOf(this.access, caller, after);
  }

  private async editLocked(caller: Caller, transaction: Transaction, id: string, act: Act) {
    const before = await this.notices.findLocked(transaction, id);
    if (!before || (before.deletedAt !== null) !== (act.trashed ?? false)) throw ProblemError.of('not-found');
    this.access.assert(caller, 'read', 'Notice', before, true);
    this.access.assert(caller, act.permission, 'Notice', before);
    if (act.version !== undefined && act.version !== before.version) throw this.conflict(caller, before);
    const now = this.clock.now();
    const after = { ...before };
    act.perform(after, now);
    const difference = differenceOf(before, after);
    if (!difference) return { before, after };
    after.version += 1;
    Object.assign(after, { changedAt: now, changedBy: caller.accountId, changedByName: caller.name });
    await this.notices.update(transaction, after);
    const { agencyId } = before;
    transaction.audit({ action: act.name, subject: 'Notice', subjectId: id, agencyId, ...difference });
    this.tell(transaction, before, after);
    return { before, after };
  }

  /** Who changed it, when, and how it stands now, so that the editor can choose. */
  private conflict(caller: Caller, notice: Notice): ProblemError {
    const { changedByName: changedBy, changedAt, version } = notice;
    const current = detailOf(this.access, caller, notice);
    return ProblemError.of('conflict', { changedBy, changedAt: changedAt.toISOString(), version, current });
  }

  /** Whom the notice reaches no longer, must not read of it in the bell either. */
  private tell(transaction: Transaction, before: Notice, after: Notice): void {
    const stays = isPublic(after) && after.audienceKey === before.audienceKey;
    if (isPublic(before) && !stays) transaction.withdraw(publishedNotification(before));
    if (after.state !== 'current') return;
    if (!['current', 'expired'].includes(before.state)) this.published(transaction, after);
    else if (isPublic(after) && !(isPublic(before) && stays)) transaction.notify(publishedNotification(after));
  }

  private published(transaction: Transaction, notice: Notice): void {
    transaction.emit(noticePublished(notice));
    transaction.notify(publishedNotification(notice));
  }

  private announce(...audienceKeys: string[]): void {
    this.live.changed('bulletin', 'latest', [...new Set(audienceKeys)]);
  }
}

const isPublic = ({ state, deletedAt }: Notice): boolean =>
  deletedAt === null && (state === 'current' || state === 'expired');
