import { Injectable } from '@nestjs/common';
import { Clock } from '@tessera/sdk';
import { verify } from 'otplib';
import { SecretKeys } from '../secrets/secret-keys.js';
import { looksLikeRecoveryCode, recoveryCodeHash } from './recovery-codes.js';
import { TotpRepository, type TotpRow } from './totp.repository.js';

/** Seconds a phone's clock may be off, either way. */
const tolerance = 30;

/** Judges codes of authenticators; each code counts once. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly repository: TotpRepository,
    private readonly keys: SecretKeys,
    private readonly clock: Clock,
  ) {}

  async isOn(accountId: string): Promise<boolean> {
    return Boolean((await this.repository.of(accountId))?.confirmedAt);
  }

  /** Code of the authenticator, or a recovery code, of an account that has a second factor in force. */
  async proves(accountId: string, code: string): Promise<boolean> {
    const totp = await this.repository.of(accountId);
    if (!totp?.confirmedAt) return false;
    if (looksLikeRecoveryCode(code)) return this.repository.useRecoveryCode(accountId, recoveryCodeHash(code));
    return this.provesByTime(accountId, totp, code);
  }

  /** Only the authenticator's own code, also while it is still to be confirmed. */
  async provesByTime(accountId: string, totp: TotpRow, code: string): Promise<boolean> {
    const token = code.replaceAll(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return false;
    const result = await verify({
      secret: this.keys.open(totp.sealedSecret, accountId),
      token,
      strategy: 'totp',
      epoch: Math.floor(this.clock.now().getTime() / 1000),
      epochTolerance: tolerance,
    });
    return result.valid && 'timeStep' in result && this.repository.useStep(accountId, result.timeStep);
  }
}
