import { Inject, Injectable } from '@nestjs/common';
import { Transactions } from '@tessera/sdk';
import { LOGGER, type Logger } from '../boot/logger.js';
import { Callers } from '../identity/callers.js';

/** Raises epochs that only tell browsers to ask again, after the acts that they are about. */
@Injectable()
export class RaisedHints {
  constructor(
    private readonly transactions: Transactions,
    private readonly callers: Callers,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Never fails: a hint that is lost is told by the next change, or by the next page. */
  async raise(topics: Iterable<string>): Promise<void> {
    try {
      await this.transactions.run(this.callers.system(), async (transaction) => {
        for (const topic of topics) transaction.touch(topic);
      });
    } catch (error) {
      this.logger.warn({ err: error }, 'change not told to browsers');
    }
  }
}
