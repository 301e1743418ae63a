import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import { type Caller, Clock, ProblemError, Transactions } from '@tessera/sdk';
import { MailRepository } from './mail.repository.js';
import type { MailDetail, MailLine, MailsQuery } from './mail.schemas.js';

@Injectable()
export class MailService {
  constructor(
    private readonly mails: MailRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(query: MailsQuery): Promise<Page<MailLine>> {
    return this.mails.list(query);
  }

  /** Reading somebody's mail leaves a line in the audit log. */
  async read(caller: Caller, id: string): Promise<MailDetail> {
    const mail = await this.mails.byId(id);
    if (!mail) throw ProblemError.of('not-found');
    await this.transactions.run(caller, async (transaction) => {
      transaction.audit({ action: 'mail.read', subject: 'Mail', subjectId: id, agencyId: mail.agencyId });
    });
    return mail;
  }

  /** Sends failed or dropped mail again, under its old Message-ID; 409 `job-not-failed` in any other state. */
  async retry(caller: Caller, id: string): Promise<void> {
    const mail = await this.mails.byId(id);
    if (!mail) throw ProblemError.of('not-found');
    await this.transactions.run(caller, async (transaction) => {
      if (!(await this.mails.again(transaction, id, this.clock.now()))) throw ProblemError.of('job-not-failed');
      const { agencyId, state, attempt } = mail;
      transaction.audit({ action: 'mail.retry', subject: 'Mail', subjectId: id, agencyId, before: { state, attempt } });
    });
  }
}
