import { Injectable } from '@nestjs/common';
import { Clock, Parameters } from '@tessera/sdk';
import { TurnsPerMinute } from '../identity/turns-per-minute.js';
import { failuresPerMinuteParameter } from './tokens.parameters.js';

/** Counts the secrets that opened nothing, by address: a whole agency may sit behind one, and a good secret never waits. */
@Injectable()
export class TokenFailures {
  private readonly turns: TurnsPerMinute;

  constructor(parameters: Parameters, clock: Clock) {
    this.turns = new TurnsPerMinute(() => parameters.get<number>(failuresPerMinuteParameter), clock);
  }

  /** 429 `too-many-requests` for an address that guesses. */
  note(address: string): void {
    this.turns.take(address);
  }
}
