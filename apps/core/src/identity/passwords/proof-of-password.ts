import { Injectable } from '@nestjs/common';
import { type Caller, ProblemError } from '@tessera/sdk';
import { accountKey } from '../account-row.js';
import { AttemptLimiter } from '../sign-in/attempt-limiter.js';
import { Turns } from '../sign-in/turns.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordsRepository } from './passwords.repository.js';

/** Asks a signed-in person for the password again. Wrong ones count towards the same lock as at sign-in. */
@Injectable()
export class ProofOfPassword {
  private readonly turns = new Turns();

  constructor(
    private readonly limiter: AttemptLimiter,
    private readonly passwords: PasswordsRepository,
    private readonly hasher: PasswordHasher,
  ) {}

  /**
   * Answers the hash it was proven against. 422 with `code: wrong-password` at `path`, 423 when locked. `further` is a
   * part of the same attempt: when it throws, that counts. A right password alone takes back its own count only, or it
   * would wipe out the wrong codes of whoever knows it.
   */
  async demand(caller: Caller, password: string, path: string, further?: () => Promise<void>): Promise<string> {
    const attempt = { account: caller.account, address: caller.address ?? '' };
    return this.turns.take(accountKey(caller.account), async () => {
      await this.limiter.begin(attempt);
      const stored = await this.passwords.hashOf(caller.accountId);
      const matches = await this.hasher.verify(stored, password).catch(async (error: unknown) => {
        await this.limiter.giveBack(attempt);
        throw error;
      });
      if (stored === undefined || !matches)
        throw ProblemError.invalid([{ path, message: 'the password is not right', code: 'wrong-password' }]);
      await further?.();
      await this.limiter.giveBack(attempt);
      return stored;
    });
  }
}
