import { Injectable } from '@nestjs/common';
import { type Caller, Clock, Transactions } from '@tessera/sdk';
import { NoticeReader } from '../notices/notice-reader.js';
import { mustReadProblems } from './must-read-problems.js';
import { isOpen } from './open-demand.js';
import { ReminderPace } from './reminder-pace.js';
import { ReminderSending } from './reminder-sending.js';
import { RemindersRepository } from './reminders.repository.js';

/** Reminders by hand, to those only who have not confirmed. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly notices: NoticeReader,
    private readonly reminders: RemindersRepository,
    private readonly sending: ReminderSending,
    private readonly pace: ReminderPace,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Number of people who are told, by work that follows. Of two at once one goes out; the other is 409 `reminded-lately`. */
  remind(caller: Caller, noticeId: string): Promise<{ people: number }> {
    return this.transactions.run(caller, async (transaction) => {
      const notice = await this.notices.locked(transaction, caller, noticeId, 'read-progress');
      const now = this.clock.now();
      if (!isOpen(notice, now)) throw mustReadProblems.nothingToConfirm();
      const { agencyId, revision } = notice;
      const last = await this.reminders.lastByHand(transaction, noticeId, revision);
      const from = this.pace.nextFrom(agencyId, last);
      if (from && from > now) throw mustReadProblems.remindedLately(from);
      const by = { id: caller.accountId, name: caller.name };
      const people = (await this.sending.start(transaction, notice, 'manual', by, now)) ?? 0;
      if (people === 0) throw mustReadProblems.nobodyMissing();
      transaction.audit({
        action: 'notice.remind',
        subject: 'Notice',
        subjectId: noticeId,
        agencyId,
        after: { revision, people },
      });
      return { people };
    });
  }
}
