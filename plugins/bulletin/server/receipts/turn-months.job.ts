import { Injectable } from '@nestjs/common';
import { type Caller, Clock, JobHandler, type JobRunner, type Transaction } from '@tessera/sdk';
import { ReceiptsRepository } from './receipts.repository.js';
import { unreadSince } from './unread-window.js';

/** Each day: tables for the receipts of the coming months, none for those of months that all count as read. */
@Injectable()
@JobHandler('turn-receipt-months')
export class TurnMonthsJob implements JobRunner {
  constructor(
    private readonly receipts: ReceiptsRepository,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const now = this.clock.now();
    await this.receipts.turnMonths(transaction, now, unreadSince(now));
  }
}
