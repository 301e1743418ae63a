import { Injectable } from '@nestjs/common';
import { type Caller, Clock, ReviewHints, Transactions } from '@tessera/sdk';
import { NoticeReader } from '../notices/notice-reader.js';
import { addresses } from '../notices/notice-views.js';
import { AcknowledgementsRepository } from './acknowledgements.repository.js';
import type { Acknowledgement } from './must-read.schemas.js';
import { mustReadProblems } from './must-read-problems.js';
import { isOpen } from './open-demand.js';

/** A reader's word that a must-read was read. */
@Injectable()
export class AcknowledgementsService {
  constructor(
    private readonly notices: NoticeReader,
    private readonly acknowledgements: AcknowledgementsRepository,
    private readonly transactions: Transactions,
    private readonly hints: ReviewHints,
    private readonly clock: Clock,
  ) {}

  /** Said twice it answers the first time. 409 when the notice has a later revision than the one that was read. */
  async acknowledge(caller: Caller, noticeId: string, revision: number): Promise<Acknowledgement> {
    const notice = await this.notices.readable(caller, noticeId);
    const now = this.clock.now();
    if (!addresses(caller, notice)) throw mustReadProblems.notAddressed();
    if (!isOpen(notice, now)) throw mustReadProblems.nothingToConfirm();
    const at = await this.transactions.run(caller, async (transaction) => {
      const made = await this.acknowledgements.insert(transaction, caller, noticeId, revision, now);
      if (made) {
        const { agencyId } = notice;
        transaction.audit({
          action: 'notice.acknowledge',
          subject: 'Notice',
          subjectId: noticeId,
          agencyId,
          after: { revision },
        });
        return made;
      }
      const before = await this.acknowledgements.find(transaction, noticeId, revision, caller.accountId);
      if (!before || revision !== notice.revision) throw mustReadProblems.newRevision(notice.revision);
      return before;
    });
    this.hints.changedFor('bulletin', 'must-read', caller.accountId);
    return { revision, at: at.toISOString() };
  }
}
