import { Injectable } from '@nestjs/common';
import { Access, Agencies, type Caller, Clock, type Transaction, Transactions } from '@tessera/sdk';
import { InlinePicturesService } from '../attachments/inline-pictures.service.js';
import { UsableCategory } from '../categories/usable-category.js';
import { PostingRules } from '../review/posting-rules.js';
import { reviewWork } from '../review/review-changed.job.js';
import type { Notice } from './notice.entity.js';
import type { NoticeDetail } from './notice.schemas.js';
import { NoticeActsService } from './notice-acts.service.js';
import { NoticeAnnouncements } from './notice-announcements.js';
import { changeNotice, draftNotice, publishNotice } from './notice-drafting.js';
import type { NewNotice, NoticeChange, Publication } from './notice-input.schemas.js';
import { detailOf } from './notice-views.js';
import { NoticesRepository } from './notices.repository.js';

/** What people do with notices. */
@Injectable()
export class NoticeWritingService {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly acts: NoticeActsService,
    private readonly transactions: Transactions,
    private readonly access: Access,
    private readonly agencies: Agencies,
    private readonly categories: UsableCategory,
    private readonly rules: PostingRules,
    private readonly announcements: NoticeAnnouncements,
    private readonly pictures: InlinePicturesService,
    private readonly clock: Clock,
  ) {}

  /** `more`: what else belongs to the new notice; `copyOf`: whose files it takes along. All in the same transaction. */
  async post(
    caller: Caller,
    input: NewNotice,
    more: Partial<Pick<Notice, 'externalKey'>> = {},
    auditAs = 'notice.post',
    copyOf?: string,
  ): Promise<NoticeDetail> {
    const shortName = this.agencies.byId(caller.agencyId)?.shortName ?? caller.agencyName;
    const notice = Object.assign(draftNotice(caller, shortName, input, this.clock.now()), more);
    this.access.assert(caller, 'create', 'Notice', notice);
    this.acts.assertDemands(caller, null, notice);
    this.rules.apply(caller, null, notice);
    const category = await this.transactions.run(caller, async (transaction) => {
      const named = await this.categories.named(transaction, notice.categoryId, notice.agencyId);
      if (copyOf) await this.pictures.copy(transaction, caller, copyOf, notice);
      await this.pictures.settle(transaction, caller, notice);
      await this.notices.insert(transaction, notice);
      await this.pictures.count(transaction, notice);
      const { id, title, audienceKey, state, publishedAt, expiresAt, mustRead, agencyId } = notice;
      const after = { title, audienceKey, state, publishedAt, expiresAt, ...(mustRead && { mustRead }) };
      transaction.audit({ action: auditAs, subject: 'Notice', subjectId: id, agencyId, after });
      for (const work of reviewWork(null, notice)) transaction.enqueue(work);
      if (state === 'current') this.announcements.published(transaction, notice);
      return named;
    });
    if (notice.state === 'current') this.announcements.browsers(notice.mustRead, notice.audienceKey);
    return detailOf(this.access, caller, notice, { category, followed: false, acknowledgedAt: null });
  }

  change(caller: Caller, id: string, { version, tellReaders, ...input }: NoticeChange): Promise<NoticeDetail> {
    const perform = async (notice: Notice, now: Date, transaction: Transaction) => {
      changeNotice(notice, { tellReaders, ...input }, now);
      if (input.body !== undefined) await this.pictures.settle(transaction, caller, notice);
    };
    const writes = true;
    return this.acts.perform(caller, id, {
      name: 'notice.change',
      permission: 'update',
      version,
      writes,
      tellReaders,
      perform,
    });
  }

  /**
   * A change and what makes it public in one act, so that nobody ever reads, or is told, half of it. `trashed`: it lies
   * in the trash and is taken out of it.
   */
  rewrite(
    caller: Caller,
    id: string,
    input: NoticeChange,
    { publishAt, publish, trashed }: { publishAt: string | undefined; publish: boolean; trashed: boolean },
  ): Promise<NoticeDetail> {
    const perform = async (notice: Notice, now: Date, transaction: Transaction) => {
      notice.deletedAt = null;
      changeNotice(notice, input, now);
      await this.pictures.settle(transaction, caller, notice);
      if (publish && isUnpublished(notice)) publishNotice(notice, publishAt, now);
    };
    const name = publish || trashed ? 'notice.publish' : 'notice.change';
    return this.acts.perform(caller, id, { name, permission: 'update', writes: true, trashed, perform });
  }

  /** Makes a draft, a notice that was taken down or one that waits for its moment public, now or at the wished moment. */
  publish(caller: Caller, id: string, { publishAt, version }: Publication): Promise<NoticeDetail> {
    const perform = (notice: Notice, now: Date) => {
      if (isUnpublished(notice) || notice.state === 'scheduled') publishNotice(notice, publishAt, now);
    };
    const writes = true;
    return this.acts.perform(caller, id, { name: 'notice.publish', permission: 'update', version, writes, perform });
  }

  /** No longer public; its author may correct and publish it again. */
  takeDown(caller: Caller, id: string, version?: number): Promise<NoticeDetail> {
    const perform = (notice: Notice) => {
      if (['scheduled', 'current', 'expired'].includes(notice.state)) notice.state = 'taken-down';
    };
    return this.acts.perform(caller, id, { name: 'notice.take-down', permission: 'take-down', version, perform });
  }

  /** Into the trash, from where `restore` brings it back for 30 days. */
  async remove(caller: Caller, id: string, version?: number): Promise<void> {
    const perform = (notice: Notice, now: Date) => {
      notice.deletedAt = now;
    };
    await this.acts.perform(caller, id, { name: 'notice.delete', permission: 'delete', version, perform });
  }

  restore(caller: Caller, id: string): Promise<NoticeDetail> {
    const perform = (notice: Notice) => {
      notice.deletedAt = null;
    };
    return this.acts.perform(caller, id, { name: 'notice.restore', permission: 'delete', trashed: true, perform });
  }
}

const isUnpublished = ({ state }: Notice): boolean => state === 'draft' || state === 'taken-down';
