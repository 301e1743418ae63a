import { type Clock, ProblemError } from '@tessera/sdk';

const minute = 60_000;
const mostRemembered = 50_000;

/** So many turns a minute for each key (an address, a session), counted in this process. */
export class TurnsPerMinute {
  private readonly taken = new Map<string, { count: number; until: number }>();

  constructor(
    private readonly most: () => number,
    private readonly clock: Clock,
  ) {}

  /** 429 `too-many-requests` when the key has had its share. */
  take(key: string): void {
    const now = this.clock.now().getTime();
    const known = this.taken.get(key);
    const current = known && known.until > now ? known : { count: 0, until: now + minute };
    if (current.count >= this.most())
      throw ProblemError.of('too-many-requests', { retryAfter: Math.ceil((current.until - now) / 1000) });
    current.count++;
    this.taken.delete(key);
    this.taken.set(key, current);
    if (this.taken.size > mostRemembered) this.taken.delete(this.taken.keys().next().value as string);
  }
}
