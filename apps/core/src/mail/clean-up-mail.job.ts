import { Injectable } from '@nestjs/common';
import { type Caller, Clock, JobHandler, type JobRunner, Parameters, type Transaction } from '@tessera/sdk';
import { MailQueueRepository } from './mail-queue.repository.js';

export const cleanUpMailSchedule = {
  name: 'clean-up-mail',
  every: '1d',
  description: { 'zh-Hant': '清除逾期的寄送紀錄', en: 'Remove mails whose record time is over' },
};

@Injectable()
@JobHandler(cleanUpMailSchedule.name)
export class CleanUpMailJob implements JobRunner {
  constructor(
    private readonly mails: MailQueueRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const days = this.parameters.get<number>('mail.keep-days');
    await this.mails.forget(transaction, new Date(this.clock.now().getTime() - days * 86_400_000));
  }
}
