import { Injectable } from '@nestjs/common';
import { type Caller, Clock, JobHandler, type JobRunner, type Transaction } from '@tessera/sdk';
import { TokensRepository } from './tokens.repository.js';

/** Tokens stay a while after their end, for those who look into what happened. */
const keepFor = 30 * 86_400_000;

export const forgetTokens = {
  name: 'forget-tokens',
  every: '1d',
  description: { 'zh-Hant': '清除失效滿 30 天的個人權杖', en: 'Forget personal tokens that ended 30 days ago' },
};

@Injectable()
@JobHandler(forgetTokens.name)
export class ForgetTokensJob implements JobRunner {
  constructor(
    private readonly repository: TokensRepository,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    await this.repository.forget(transaction, new Date(this.clock.now().getTime() - keepFor));
  }
}
