import { Injectable } from '@nestjs/common';
import { type Caller, Clock, JobHandler, type JobRunner, type Transaction } from '@tessera/sdk';
import { IdentityCleanUpRepository } from './identity-clean-up.repository.js';

export const identityCleanUp = {
  name: 'clean-up-sign-ins',
  every: '1h',
  description: {
    'zh-Hant': '清除過期的登入計數、驗證與連線',
    en: 'Forget attempts, challenges and sessions that are over',
  },
};

@Injectable()
@JobHandler(identityCleanUp.name)
export class IdentityCleanUpJob implements JobRunner {
  constructor(
    private readonly repository: IdentityCleanUpRepository,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    await this.repository.forget(transaction, this.clock.now());
  }
}
