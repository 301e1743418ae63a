import { Injectable } from '@nestjs/common';
import { type Caller, Clock, Parameters, ProblemError, Transactions } from '@tessera/sdk';
import { ProofOfPassword } from '../passwords/proof-of-password.js';
import { accountTopic, type Session } from '../sessions.js';
import { SessionsRepository } from '../sessions.repository.js';
import { type SignInOrigin, SignInRecordsRepository } from '../sign-in/sign-in-records.repository.js';
import { SecondFactor } from '../totp/second-factor.js';

const minute = 60_000;

export interface StepUp {
  password: string;
  /** Code of the authenticator or a recovery code, when a second factor is on. */
  code?: string | undefined;
}

/** Fresh proof before sensitive acts. */
@Injectable()
export class StepUpService {
  constructor(
    private readonly proof: ProofOfPassword,
    private readonly secondFactor: SecondFactor,
    private readonly sessions: SessionsRepository,
    private readonly records: SignInRecordsRepository,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** 403 `step-up-required` unless the person proved to be it within the last minutes (a parameter, 5). */
  assertFresh(session: Session | undefined): void {
    const validFor = this.parameters.get<number>('identity.step-up-minutes') * minute;
    const age = session ? this.clock.now().getTime() - session.row.authenticatedAt.getTime() : Number.POSITIVE_INFINITY;
    if (age > validFor) throw ProblemError.of('step-up-required');
  }

  async prove(caller: Caller, { password, code }: StepUp, from: SignInOrigin): Promise<void> {
    const { accountId, agencyId, sessionId } = caller;
    if (!sessionId) throw ProblemError.of('not-signed-in');
    await this.proof.demand(caller, password, 'password', async () => {
      if ((await this.secondFactor.isOn(accountId)) && !(await this.secondFactor.proves(accountId, code ?? '')))
        throw ProblemError.invalid([{ path: 'code', message: 'the code is not right', code: 'wrong-code' }]);
    });
    const at = this.clock.now();
    await this.transactions.run(caller, async (transaction) => {
      await this.sessions.authenticated(transaction, sessionId, at);
      const account = { id: accountId, agencyId };
      const { address, agent } = from;
      const record = { account, method: 'password', address, agent, at };
      await this.records.addIn(transaction, { ...record, action: 'step-up', result: 'succeeded' });
      transaction.audit({ action: 'session.step-up', subject: 'Account', subjectId: accountId });
      transaction.touch(accountTopic(accountId));
    });
  }
}
