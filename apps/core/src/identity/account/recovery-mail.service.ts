import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PendingRecoveryMail, RecoveryMailChange } from '@tessera/contracts';
import { type Caller, Clock, fieldError, Parameters, ProblemError, Transactions } from '@tessera/sdk';
import { SecretKeys } from '../secrets/secret-keys.js';
import { accountTopic } from '../sessions.js';
import { AccountProfileRepository } from './account-profile.repository.js';
import { type RecoveryMailProof, RecoveryMailRepository } from './recovery-mail.repository.js';
import { changedMail, codeMail } from './recovery-mail.texts.js';

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const codeDigits = 6;

/** A new recovery address comes into force only when a code mailed to it comes back. */
@Injectable()
export class RecoveryMailService {
  constructor(
    private readonly repository: RecoveryMailRepository,
    private readonly profiles: AccountProfileRepository,
    private readonly keys: SecretKeys,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async pendingOf(accountId: string): Promise<PendingRecoveryMail | null> {
    const proof = await this.repository.of(accountId);
    return proof && proof.triesLeft > 0 && proof.expiresAt > this.clock.now() ? view(proof) : null;
  }

  /** Mails a code to the new address. 409 when another account has it, 429 before the pause is over. */
  async begin(caller: Caller, { mail, privacyNotice }: RecoveryMailChange): Promise<PendingRecoveryMail> {
    if (this.isOfficial(mail)) throw refusal('mail', 'official-domain');
    const { accountId } = caller;
    const now = this.clock.now();
    const begun = await this.transactions.run(caller, async (transaction) => {
      const account = await this.repository.lockAccount(transaction, accountId);
      if (account?.recoveryMail?.toLowerCase() === mail.toLowerCase()) throw refusal('mail', 'unchanged');
      const quota = this.quota(await this.repository.pending(transaction, accountId), now);
      if (await this.repository.isTaken(transaction, mail, accountId)) {
        // whoever tries out which addresses others have runs out of tries as with codes
        await this.repository.countRefusal(transaction, accountId, quota, now);
        return undefined;
      }
      const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');
      const validFor = this.parameters.get<number>('account.recovery-code-minutes');
      const pause = this.parameters.get<number>('account.recovery-code-pause-seconds') * second;
      const proof: RecoveryMailProof = {
        mail,
        codeHash: this.hash(accountId, mail, code),
        expiresAt: new Date(now.getTime() + validFor * minute),
        triesLeft: this.parameters.get<number>('account.recovery-code-tries'),
        resendAt: new Date(now.getTime() + pause),
        ...quota,
      };
      await this.repository.begin(transaction, accountId, proof);
      const consent = { accountId, notice: 'recovery-mail', version: privacyNotice, at: now };
      await this.profiles.keepConsent(transaction, consent);
      transaction.mail({ to: mail, accountId, plugin: 'core', ...codeMail(caller.locale, code, validFor) });
      transaction.audit({ action: 'recovery-mail.request', subject: 'Account', subjectId: accountId, after: { mail } });
      return view(proof);
    });
    if (!begun) throw taken();
    return begun;
  }

  /** 422 at `code`: `wrong-code` with `triesLeft`, `expired-code` when there is none (left) to try. */
  async confirm(caller: Caller, code: string): Promise<void> {
    const { accountId } = caller;
    const now = this.clock.now();
    const proof = await this.repository.takeTry(accountId, now);
    if (!proof) throw refusal('code', 'expired-code');
    const given = this.hash(accountId, proof.mail, code.replace(/\s/g, ''));
    if (!given.equals(proof.codeHash)) throw refusal('code', 'wrong-code', { triesLeft: proof.triesLeft });
    await this.transactions.run(caller, async (transaction) => {
      const before = await this.repository.lockAccount(transaction, accountId);
      if (!(await this.repository.use(transaction, accountId, proof.codeHash, now)))
        throw refusal('code', 'expired-code');
      if (await this.repository.isTaken(transaction, proof.mail, accountId)) throw taken();
      await this.repository.replace(transaction, accountId, proof.mail);
      const former = before?.recoveryMail ?? null;
      if (former)
        transaction.mail({ to: former, accountId, plugin: 'core', ...changedMail(caller.locale, caller.account) });
      transaction.audit({
        action: 'recovery-mail.change',
        subject: 'Account',
        subjectId: accountId,
        before: { recoveryMail: former },
        after: { recoveryMail: proof.mail },
      });
      transaction.touch(accountTopic(accountId));
    });
  }

  /** Counts this code towards the day; 429 when it comes too soon or is one too many. */
  private quota(last: RecoveryMailProof | undefined, now: Date): Pick<RecoveryMailProof, 'sent' | 'dayEndsAt'> {
    if (!last || last.dayEndsAt <= now) return { sent: 1, dayEndsAt: new Date(now.getTime() + day) };
    const most = this.parameters.get<number>('account.recovery-codes-a-day');
    const opensAt = last.sent >= most ? last.dayEndsAt : last.resendAt;
    if (opensAt > now) {
      const retryAfter = Math.ceil((opensAt.getTime() - now.getTime()) / second);
      throw ProblemError.of('too-many-requests', { retryAfter });
    }
    return { sent: last.sent + 1, dayEndsAt: last.dayEndsAt };
  }

  /** The official mailbox is closed to whoever lost the way into the account: it is no way back. */
  private isOfficial(mail: string): boolean {
    const domain = mail.toLowerCase().split('@').pop() ?? '';
    return ['people.mail-domain', 'account.official-mail-domains']
      .flatMap((key) =>
        this.parameters
          .get<string>(key)
          .toLowerCase()
          .split(/[\s,]+/),
      )
      .some((official) => official !== '' && (domain === official || domain.endsWith(`.${official}`)));
  }

  private hash(accountId: string, mail: string, code: string): Buffer {
    return this.keys.fingerprint('recovery mail code', `${accountId}\0${mail.toLowerCase()}\0${code}`);
  }
}

const view = ({ mail, expiresAt, resendAt, triesLeft }: RecoveryMailProof): PendingRecoveryMail => ({
  mail,
  expiresAt: expiresAt.toISOString(),
  resendAt: resendAt.toISOString(),
  triesLeft,
});

const taken = (): ProblemError => ProblemError.of('mail-in-use', { errors: [fieldError('mail', 'taken')] });
const refusal = (path: string, code: string, members: Record<string, unknown> = {}): ProblemError =>
  ProblemError.of('invalid-input', { errors: [fieldError(path, code)], ...members });
