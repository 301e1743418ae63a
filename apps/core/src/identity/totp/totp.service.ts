import { Injectable } from '@nestjs/common';
import type { TotpEnrolment } from '@tessera/contracts';
import {
  type Caller,
  Clock,
  Parameters,
  ProblemError,
  qrCodePicture,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { generateSecret, generateURI } from 'otplib';
import { SecretKeys } from '../secrets/secret-keys.js';
import { makeRecoveryCodes, recoveryCodeHash } from './recovery-codes.js';
import { SecondFactor } from './second-factor.js';
import { TotpRepository } from './totp.repository.js';

/** Switching the second factor of the own account on and off. */
@Injectable()
export class TotpService {
  constructor(
    private readonly repository: TotpRepository,
    private readonly secondFactor: SecondFactor,
    private readonly keys: SecretKeys,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** A new secret, shown this once; 409 when a second factor is on already. */
  async begin(caller: Caller): Promise<TotpEnrolment> {
    const secret = generateSecret();
    const sealed = this.keys.seal(secret, caller.accountId);
    await this.act(caller, 'totp.begin', 'conflict', (transaction) =>
      this.repository.begin(transaction, caller.accountId, sealed),
    );
    const issuer = this.parameters.get<string>('identity.totp-issuer');
    const address = generateURI({ issuer, label: caller.account, secret });
    return { secret, address, picture: await qrCodePicture(address) };
  }

  /** In force from now on; answers the recovery codes, shown this once. */
  async confirm(caller: Caller, code: string): Promise<string[]> {
    const totp = await this.repository.of(caller.accountId);
    if (!totp || totp.confirmedAt) throw ProblemError.of('conflict');
    if (!(await this.secondFactor.provesByTime(caller.accountId, totp, code)))
      throw ProblemError.invalid([{ path: 'code', message: 'the code is not right', code: 'wrong-code' }]);
    const codes = makeRecoveryCodes();
    await this.act(caller, 'totp.on', 'conflict', (transaction) =>
      this.repository.confirm(transaction, caller.accountId, this.clock.now(), codes.map(recoveryCodeHash)),
    );
    return codes;
  }

  /** New recovery codes; the old ones are worth nothing any more. */
  async renewRecoveryCodes(caller: Caller): Promise<string[]> {
    const codes = makeRecoveryCodes();
    await this.act(caller, 'totp.renew-recovery-codes', 'not-found', (transaction) =>
      this.repository.replaceRecoveryCodes(transaction, caller.accountId, codes.map(recoveryCodeHash)),
    );
    return codes;
  }

  async remove(caller: Caller): Promise<void> {
    await this.act(caller, 'totp.off', 'not-found', (transaction) =>
      this.repository.remove(transaction, caller.accountId),
    );
  }

  private async act(
    caller: Caller,
    action: string,
    otherwise: 'conflict' | 'not-found',
    write: (transaction: Transaction) => Promise<boolean>,
  ): Promise<void> {
    await this.transactions.run(caller, async (transaction) => {
      if (!(await write(transaction))) throw ProblemError.of(otherwise);
      transaction.audit({ action, subject: 'Account', subjectId: caller.accountId });
    });
  }
}
