import { Injectable } from '@nestjs/common';
import type { SessionView } from '@tessera/contracts';
import { Clock, ProblemError, Transactions } from '@tessera/sdk';
import type { AccountRow } from '../account-row.js';
import { Callers } from '../callers.js';
import { isSessionToken, sessionTokenHash } from '../session-token.js';
import { SessionViews } from '../session-views.js';
import { accountTopic, Sessions } from '../sessions.js';
import { SignInRepository } from './sign-in.repository.js';
import { type SignInOrigin, SignInRecordsRepository } from './sign-in-records.repository.js';

/** The browser that signs in, and the token it came with, if any. */
export interface SigningIn extends SignInOrigin {
  previousToken: string | null;
}

export interface SignedIn {
  /** Goes into the cookie and nowhere else. */
  token: string;
  view: SessionView;
}

/** The last step, the same for every method: session, count, record and audit in one act. */
@Injectable()
export class SignInCompletion {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly callers: Callers,
    private readonly views: SessionViews,
    private readonly repository: SignInRepository,
    private readonly records: SignInRecordsRepository,
    private readonly clock: Clock,
  ) {}

  /** 401 `wrong-credentials` for an account that proved itself but may not act. */
  async complete(
    account: AccountRow,
    method: string,
    action: 'sign-in' | 'second-factor',
    from: SigningIn,
  ): Promise<SignedIn> {
    const known = await this.callers.known(account, { address: from.address, sessionId: null });
    if (!known) throw ProblemError.of('wrong-credentials');
    const at = this.clock.now();
    const { token, id } = await this.transactions.run(known.caller, async (transaction) => {
      const isNew = await this.records.isNewDevice(transaction, account.id, from.agent);
      const opened = await this.sessions.open(transaction, account.id, { ...from, method });
      await this.repository.countSignIn(transaction, account.id, at);
      await this.records.addIn(transaction, { ...from, account, method, action, result: 'succeeded', at });
      if (from.previousToken && isSessionToken(from.previousToken)) {
        const owner = await this.repository.revokeByToken(transaction, sessionTokenHash(from.previousToken), at);
        if (owner) transaction.touch(accountTopic(owner));
      }
      if (isNew)
        transaction.notify({
          kind: 'new-sign-in',
          to: { accounts: [account.id] },
          subject: opened.id,
          values: { at: at.toISOString(), address: from.address },
          link: '/account/sessions',
        });
      transaction.audit({ action: 'session.sign-in', subject: 'Account', subjectId: account.id, after: { method } });
      return opened;
    });
    return { token, view: await this.views.of({ ...known.caller, sessionId: id }) };
  }
}
