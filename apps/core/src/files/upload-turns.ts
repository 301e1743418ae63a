import { Injectable } from '@nestjs/common';
import { Turnstile } from './turnstile.js';

const atOnce = 3;
const mostWaiting = 9;

/** Each person sends a few files at a time, the next ones wait; whoever sends still more at once gets 429. */
@Injectable()
export class UploadTurns {
  private readonly turnstiles = new Map<string, Turnstile>();

  async pass<Result>(accountId: string, act: () => Promise<Result>): Promise<Result> {
    const turnstile = this.turnstiles.get(accountId) ?? new Turnstile(atOnce, mostWaiting);
    this.turnstiles.set(accountId, turnstile);
    try {
      return await turnstile.pass(act);
    } finally {
      if (turnstile.empty) this.turnstiles.delete(accountId);
    }
  }
}
