import { Injectable } from '@nestjs/common';
import { brokenPasswordRules, type PasswordFault } from '@tessera/contracts';
import { type Caller, Clock, ProblemError, Transactions } from '@tessera/sdk';
import { accountTopic } from '../sessions.js';
import { SessionsRepository } from '../sessions.repository.js';
import { isCommonPassword } from './is-common-password.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordLimitsInForce } from './password-limits.js';
import { PasswordsRepository } from './passwords.repository.js';
import { ProofOfPassword } from './proof-of-password.js';

export interface PasswordChange {
  current: string;
  next: string;
}

@Injectable()
export class PasswordChangeService {
  constructor(
    private readonly proof: ProofOfPassword,
    private readonly limits: PasswordLimitsInForce,
    private readonly passwords: PasswordsRepository,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Sets a new password and ends all other sessions. 422 with the broken rules as codes at `next`. */
  async change(caller: Caller, { current, next }: PasswordChange): Promise<void> {
    const proven = await this.proof.demand(caller, current, 'current');
    const faults = await this.faults(caller, { current, next });
    if (faults.length > 0)
      throw ProblemError.invalid(faults.map((code) => ({ path: 'next', message: `password rule: ${code}`, code })));
    const hash = await this.hasher.hash(next);
    const at = this.clock.now();
    await this.transactions.run(caller, async (transaction) => {
      // two changes at once: the second was proven against a password that is no longer in force
      if ((await this.passwords.lockedHash(transaction, caller.accountId)) !== proven)
        throw ProblemError.of('conflict');
      const setting = { accountId: caller.accountId, hash, changedAt: at, changedBy: caller.accountId };
      await this.passwords.set(transaction, { ...setting, note: '', mustChange: false }, this.limits.history);
      const ended = await this.sessions.revokeOthers(transaction, caller.accountId, caller.sessionId, at);
      transaction.audit({
        action: 'password.change',
        subject: 'Account',
        subjectId: caller.accountId,
        after: { endedSessions: ended },
      });
      transaction.touch(accountTopic(caller.accountId));
    });
  }

  private async faults(caller: Caller, { current, next }: PasswordChange): Promise<PasswordFault[]> {
    const broken: PasswordFault[] = brokenPasswordRules(next, this.limits.limits, { account: caller.account, current });
    if (isCommonPassword(next)) broken.push('common');
    // each comparison costs as much as a sign-in: only for what is right otherwise
    if (broken.length === 0 && (await this.wasUsedBefore(caller.accountId, next))) broken.push('used-before');
    return broken;
  }

  private async wasUsedBefore(accountId: string, password: string): Promise<boolean> {
    for (const hash of await this.passwords.formerHashes(accountId, this.limits.history))
      if (await this.hasher.verify(hash, password)) return true;
    return false;
  }
}
