import { Injectable } from '@nestjs/common';
import { Clock, Parameters, ProblemError } from '@tessera/sdk';

const minute = 60_000;
const mostAddresses = 50_000;

/** Each captcha is a row in the database, to be had without signing in: so many a minute for each address, per process. */
@Injectable()
export class CaptchaQuota {
  private readonly taken = new Map<string, { count: number; until: number }>();

  constructor(
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** 429 `too-many-requests` when the address has had its share. */
  take(address: string): void {
    const now = this.clock.now().getTime();
    const known = this.taken.get(address);
    const current = known && known.until > now ? known : { count: 0, until: now + minute };
    if (current.count >= this.parameters.get<number>('identity.captcha-per-minute'))
      throw ProblemError.of('too-many-requests', { retryAfter: Math.ceil((current.until - now) / 1000) });
    current.count++;
    this.taken.delete(address);
    this.taken.set(address, current);
    if (this.taken.size > mostAddresses) this.taken.delete(this.taken.keys().next().value as string);
  }
}
