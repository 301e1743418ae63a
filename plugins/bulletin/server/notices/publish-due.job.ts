import { Injectable } from '@nestjs/common';
import { type Caller, Clock, Enablement, JobHandler, type JobRunner, type Transaction } from '@tessera/sdk';
import { DueNoticesRepository } from './due-notices.repository.js';
import { NoticeAnnouncements } from './notice-announcements.js';

/** Each minute: scheduled notices whose time has come go out, current ones whose end has come go into the history. */
@Injectable()
@JobHandler('publish-due')
export class PublishDueJob implements JobRunner {
  constructor(
    private readonly due: DueNoticesRepository,
    private readonly announcements: NoticeAnnouncements,
    private readonly enablement: Enablement,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const now = this.clock.now();
    // the agency that wrote a notice decides: while the bulletin is off for it, its schedule rests
    const agencies = this.enablement.enabledAgencies('bulletin');
    const published = await this.due.publish(transaction, now, agencies);
    const expired = await this.due.expire(transaction, now, agencies);
    for (const notice of published) {
      transaction.audit(this.entry('notice.publish', notice, { state: 'current' }));
      // what was over before it could go out, goes into the history without a word
      if (!notice.expiresAt || notice.expiresAt > now) this.announcements.published(transaction, notice);
    }
    for (const notice of expired) transaction.audit(this.entry('notice.expire', notice, { state: 'expired' }));
    const audienceKeys = [...new Set([...published, ...expired].map(({ audienceKey }) => audienceKey))];
    const mustRead = [...published, ...expired].some((notice) => notice.mustRead);
    // browsers are told by work of its own, which runs after this transaction has become visible to them
    if (audienceKeys.length > 0)
      transaction.enqueue({ handler: 'bulletin.announce', payload: { audienceKeys, mustRead } });
  }

  private entry(action: string, { id, agencyId }: { id: string; agencyId: string }, after: object) {
    return { action, subject: 'Notice', subjectId: id, agencyId, after };
  }
}
