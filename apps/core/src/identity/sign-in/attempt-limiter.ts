import { Injectable } from '@nestjs/common';
import { Clock, Parameters, ProblemError } from '@tessera/sdk';
import { accountKey } from '../account-row.js';
import { SecretKeys } from '../secrets/secret-keys.js';
import { AttemptsRepository } from './attempts.repository.js';

const minute = 60_000;

/** Who tries: the account by its typed name (whether or not there is one) from an address. */
export interface Attempt {
  account: string;
  address: string;
}

/** Locks accounts and slows addresses down after wrong attempts; known and unknown names alike. */
@Injectable()
export class AttemptLimiter {
  constructor(
    private readonly repository: AttemptsRepository,
    private readonly keys: SecretKeys,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** 429 when the address, 423 when the account may not try now. Answers how many failures the account has. */
  async failuresOf(attempt: Attempt): Promise<number> {
    const now = this.clock.now();
    const [address, account] = await Promise.all([
      this.repository.state(this.addressKey(attempt), now),
      this.repository.state(this.nameKey(attempt), now),
    ]);
    if (address.lockedUntil)
      throw ProblemError.of('too-many-requests', { retryAfter: this.secondsUntil(address.lockedUntil, now) });
    if (account.lockedUntil) this.refuse(account.lockedUntil, now);
    return account.failures;
  }

  /** Counts the attempt before it is judged; 423 or 429 when it came too late. True: if wrong, it locks the account. */
  async begin(attempt: Attempt): Promise<boolean> {
    const now = this.clock.now();
    const lockedFor = this.parameters.get<number>('identity.lockout-minutes') * minute;
    const most = this.parameters.get<number>('identity.lockout-failures');
    const mostPerAddress = this.parameters.get<number>('identity.address-attempts');
    if ((await this.repository.count(this.addressKey(attempt), now, { most: mostPerAddress, lockedFor })) === null)
      throw ProblemError.of('too-many-requests', { retryAfter: Math.ceil(lockedFor / 1000) });
    const failures = await this.repository.count(this.nameKey(attempt), now, { most, lockedFor });
    if (failures === null) {
      await this.repository.giveBack(this.addressKey(attempt));
      const { lockedUntil } = await this.repository.state(this.nameKey(attempt), now);
      this.refuse(lockedUntil ?? new Date(now.getTime() + lockedFor), now);
    }
    return failures >= most;
  }

  /** The attempt was right as far as it went, but the sign-in is not complete. */
  async giveBack(attempt: Attempt): Promise<void> {
    await Promise.all([
      this.repository.giveBack(this.addressKey(attempt)),
      this.repository.giveBack(this.nameKey(attempt)),
    ]);
  }

  /** Signed in: the account's wrong attempts are forgotten, the address loses only this one. */
  async succeed(attempt: Attempt): Promise<void> {
    await Promise.all([
      this.repository.giveBack(this.addressKey(attempt)),
      this.repository.clear(this.nameKey(attempt)),
    ]);
  }

  /** Until when nobody can sign in by this account name; null: it is open. */
  async lockedUntil(account: string): Promise<Date | null> {
    const { lockedUntil } = await this.repository.state(this.nameKey({ account, address: '' }), this.clock.now());
    return lockedUntil;
  }

  /** An administrator opens a locked account before its time. */
  async release(account: string): Promise<void> {
    await this.repository.clear(this.nameKey({ account, address: '' }));
  }

  private refuse(lockedUntil: Date, now: Date): never {
    throw ProblemError.of('locked', {
      retryAfter: this.secondsUntil(lockedUntil, now),
      lockedUntil: lockedUntil.toISOString(),
    });
  }

  private secondsUntil(end: Date, now: Date): number {
    return Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1000));
  }

  private nameKey({ account }: Attempt): Buffer {
    return this.keys.fingerprint('sign-in name', accountKey(account));
  }

  private addressKey({ address }: Attempt): Buffer {
    return this.keys.fingerprint('sign-in address', address);
  }
}
