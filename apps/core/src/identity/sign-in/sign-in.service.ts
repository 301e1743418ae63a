import { Injectable } from '@nestjs/common';
import type { SecondFactorRequest, SignInRequest } from '@tessera/contracts';
import { Clock, ProblemError, Transactions } from '@tessera/sdk';
import { type AccountRow, accountKey } from '../account-row.js';
import { AccountsRepository } from '../accounts.repository.js';
import { Callers } from '../callers.js';
import { Captchas } from '../captcha/captchas.js';
import { ChallengesRepository } from '../challenges.repository.js';
import { PasswordMethod } from '../strategies/password.method.js';
import { SecondFactor } from '../totp/second-factor.js';
import { type Attempt, AttemptLimiter } from './attempt-limiter.js';
import { type SignedIn, SignInCompletion, type SigningIn } from './sign-in-completion.js';
import { SignInRecordsRepository } from './sign-in-records.repository.js';
import { Turns } from './turns.js';

const challengeLifetime = 5 * 60_000;

interface PendingSignIn {
  accountId: string;
  /** As typed: its counter goes on counting. */
  account: string;
  method: string;
}

/** Signing in step by step. Whatever is refused is refused alike for names that exist and names that do not. */
@Injectable()
export class SignInService {
  private readonly turns = new Turns();

  constructor(
    private readonly limiter: AttemptLimiter,
    private readonly captchas: Captchas,
    private readonly method: PasswordMethod,
    private readonly secondFactor: SecondFactor,
    private readonly challenges: ChallengesRepository,
    private readonly accounts: AccountsRepository,
    private readonly completion: SignInCompletion,
    private readonly records: SignInRecordsRepository,
    private readonly transactions: Transactions,
    private readonly callers: Callers,
    private readonly clock: Clock,
  ) {}

  signIn(request: SignInRequest, from: SigningIn): Promise<SignedIn> {
    const attempt = { account: request.account, address: from.address };
    return this.turns.take(accountKey(request.account), async () => {
      const failures = await this.limiter.failuresOf(attempt);
      await this.demandCaptcha(request, attempt, failures);
      const locks = await this.limiter.begin(attempt);
      const { account, proven } = await this.judged(attempt, () => this.method.judge(request));
      if (!account || !proven) return this.refuse(account, 'sign-in', from, locks, failures + 1);
      if (this.method.asksSecondFactor && (await this.secondFactor.isOn(account.id))) {
        await this.limiter.giveBack(attempt);
        const challenge = await this.challenge({ ...attempt, accountId: account.id, method: this.method.name });
        await this.record(account, 'sign-in', 'second-factor-required', from);
        throw ProblemError.of('second-factor-required', { challenge });
      }
      return this.succeed(account, this.method.name, 'sign-in', attempt, from);
    });
  }

  /** A wrong code brings the next challenge, so that nobody types the password again for a slip. */
  async proveSecondFactor({ challenge, code }: SecondFactorRequest, from: SigningIn): Promise<SignedIn> {
    const pending = await this.challenges.take<PendingSignIn>('second-factor', challenge, this.clock.now());
    if (!pending) throw ProblemError.of('wrong-credentials');
    const attempt = { account: pending.account, address: from.address };
    return this.turns.take(accountKey(pending.account), async () => {
      const locks = await this.limiter.begin(attempt);
      const account = await this.accounts.byId(pending.accountId);
      const proven =
        account?.state === 'active' && (await this.judged(attempt, () => this.secondFactor.proves(account.id, code)));
      if (account && proven) return this.succeed(account, pending.method, 'second-factor', attempt, from);
      await this.record(account, 'second-factor', 'wrong-code', from);
      if (locks) await this.auditLock(account);
      throw ProblemError.of('wrong-credentials', { challenge: await this.challenge(pending) });
    });
  }

  private async demandCaptcha({ captcha }: SignInRequest, attempt: Attempt, failures: number): Promise<void> {
    if (!this.captchas.isNeeded(failures)) return;
    if (captcha && (await this.captchas.passes(captcha))) return;
    // who goes on without it after failures is guessing: such tries lead to the lock like any other
    if (this.captchas.mode === 'after-failures' && (await this.limiter.begin(attempt))) await this.auditLock(undefined);
    throw ProblemError.of('captcha-required', { captcha: await this.captchas.make(attempt.address) });
  }

  /** What breaks while an attempt is judged is not the person's failure. */
  private async judged<Result>(attempt: Attempt, judge: () => Promise<Result>): Promise<Result> {
    try {
      return await judge();
    } catch (error) {
      await this.limiter.giveBack(attempt);
      throw error;
    }
  }

  private async succeed(
    account: AccountRow,
    method: string,
    action: 'sign-in' | 'second-factor',
    attempt: Attempt,
    from: SigningIn,
  ): Promise<SignedIn> {
    const signedIn = await this.completion.complete(account, method, action, from);
    await this.limiter.succeed(attempt);
    return signedIn;
  }

  private async refuse(
    account: AccountRow | undefined,
    action: 'sign-in',
    from: SigningIn,
    locks: boolean,
    failures: number,
  ): Promise<never> {
    await this.record(account, action, 'wrong-credentials', from);
    if (locks) await this.auditLock(account);
    const captcha =
      !locks && this.captchas.isNeeded(failures) ? { captcha: await this.captchas.make(from.address) } : {};
    throw ProblemError.of('wrong-credentials', captcha);
  }

  private async record(
    account: AccountRow | undefined,
    action: 'sign-in' | 'second-factor',
    result: 'wrong-credentials' | 'wrong-code' | 'second-factor-required',
    { address, agent }: SigningIn,
  ): Promise<void> {
    const at = this.clock.now();
    await this.records.add({ account, method: this.method.name, address, agent, action, result, at });
  }

  /** Written for unknown names too, without the name: the answer takes as long either way. */
  private async auditLock(account: AccountRow | undefined): Promise<void> {
    await this.transactions.run(this.callers.system(), async (transaction) =>
      transaction.audit({
        action: 'account.locked',
        subject: 'Account',
        subjectId: account?.id ?? '',
        agencyId: account?.agencyId ?? null,
      }),
    );
  }

  private challenge(pending: PendingSignIn): Promise<string> {
    const { accountId, account, method } = pending;
    const expiresAt = new Date(this.clock.now().getTime() + challengeLifetime);
    return this.challenges.make('second-factor', { accountId, account, method }, expiresAt);
  }
}
