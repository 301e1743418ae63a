import { Injectable } from '@nestjs/common';
import { Clock, Parameters } from '@tessera/sdk';
import { TurnsPerMinute } from '../turns-per-minute.js';

/** Each captcha is a row in the database, to be had without signing in: so many a minute for each address, per process. */
@Injectable()
export class CaptchaQuota {
  private readonly turns: TurnsPerMinute;

  constructor(parameters: Parameters, clock: Clock) {
    this.turns = new TurnsPerMinute(() => parameters.get<number>('identity.captcha-per-minute'), clock);
  }

  /** 429 `too-many-requests` when the address has had its share. */
  take(address: string): void {
    this.turns.take(address);
  }
}
