import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { ProblemError } from '@tessera/sdk';

/** Each needs 19 MiB and a core for some 20 ms: more at once would only starve everything else. */
const mostAtOnce = 2;
const mostWaiting = 300;
const retryAfterSeconds = 3;

/** `Algorithm.Argon2id`, a const enum, which modules compiled one by one cannot read. */
const argon2id = 2;
const options = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Argon2id, at most two at once per process; beyond 300 waiting 429 `too-many-requests`. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy?: Promise<string>;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, options));
  }

  /** Takes as long without a hash as with one, so that timing tells nobody whether there was one. */
  async verify(stored: string | undefined, password: string): Promise<boolean> {
    this.dummy ??= hash('no such account', options);
    const against = stored ?? (await this.dummy);
    const matches = await this.inTurn(() => verify(against, password));
    return matches && stored !== undefined;
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= mostAtOnce) {
      if (this.waiting.length >= mostWaiting)
        throw ProblemError.of('too-many-requests', { retryAfter: retryAfterSeconds });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
