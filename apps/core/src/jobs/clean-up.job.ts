import { Injectable } from '@nestjs/common';
import { type Caller, Clock, JobHandler, type JobRunner, type Transaction } from '@tessera/sdk';
import { OutboxRepository } from './outbox.repository.js';

/** Much longer than any job is retried, so that a late repetition still finds its claim. */
const keepClaimsFor = 30 * 86_400_000;

export const cleanUpSchedule = {
  name: 'clean-up-claims',
  every: '1h',
  description: { 'zh-Hant': '清除過期的工作領取紀錄', en: 'Forget claims of finished work' },
};

@Injectable()
@JobHandler(cleanUpSchedule.name)
export class CleanUpJob implements JobRunner {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    await this.outbox.forgetClaims(transaction, new Date(this.clock.now().getTime() - keepClaimsFor));
  }
}
