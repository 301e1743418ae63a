import { Injectable } from '@nestjs/common';
import type { OpenSession } from '@tessera/contracts';
import { type Caller, Clock, ProblemError, Transactions } from '@tessera/sdk';
import { accountTopic } from '../sessions.js';
import { SessionsRepository } from '../sessions.repository.js';

/** Where a person is signed in, and signing out there. */
@Injectable()
export class OwnSessionsService {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller): Promise<OpenSession[]> {
    const rows = await this.repository.open(caller.accountId, this.clock.now());
    return rows.map(({ id, method, address, agent, createdAt, lastSeenAt, idleUntil }) => ({
      id,
      method,
      address,
      agent,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      expiresAt: idleUntil.toISOString(),
      current: id === caller.sessionId,
    }));
  }

  /** In force at once on every process. 404 for whatever is not an open session of one's own. */
  async end(caller: Caller, id: string): Promise<void> {
    await this.transactions.run(caller, async (transaction) => {
      if (!(await this.repository.revoke(transaction, caller.accountId, id, this.clock.now())))
        throw ProblemError.of('not-found');
      transaction.audit({
        action: 'session.end',
        subject: 'Account',
        subjectId: caller.accountId,
        after: { session: id },
      });
      transaction.touch(accountTopic(caller.accountId));
    });
  }
}
