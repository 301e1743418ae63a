import { Injectable } from '@nestjs/common';
import { type Caller, Clock, Transactions } from '@tessera/sdk';
import { accountTopic } from '../sessions.js';
import { SessionsRepository } from '../sessions.repository.js';
import { type SignInOrigin, SignInRecordsRepository } from './sign-in-records.repository.js';

@Injectable()
export class SignOutService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionsRepository,
    private readonly records: SignInRecordsRepository,
    private readonly clock: Clock,
  ) {}

  /** Ends the caller's own session everywhere at once. */
  async signOut(caller: Caller, { address, agent }: SignInOrigin): Promise<void> {
    const { accountId, agencyId, sessionId } = caller;
    if (!sessionId) return;
    const at = this.clock.now();
    await this.transactions.run(caller, async (transaction) => {
      if (!(await this.sessions.revoke(transaction, accountId, sessionId, at))) return;
      const account = { id: accountId, agencyId };
      await this.records.addIn(transaction, {
        account,
        method: 'session',
        address,
        agent,
        action: 'sign-out',
        result: 'succeeded',
        at,
      });
      transaction.audit({ action: 'session.sign-out', subject: 'Account', subjectId: accountId });
      transaction.touch(accountTopic(accountId));
    });
  }
}
