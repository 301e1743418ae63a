import { Injectable } from '@nestjs/common';
import { type Caller, Clock, JobHandler, type JobRunner, Parameters, type Transaction } from '@tessera/sdk';
import { NotificationsRepository } from './notifications.repository.js';

export const sweepNotificationsSchedule = {
  name: 'sweep-notifications',
  every: '1h',
  description: { 'zh-Hant': '清除過期的通知', en: 'Forget notifications that are too old' },
};

const day = 86_400_000;
const batch = 5_000;

@Injectable()
@JobHandler(sweepNotificationsSchedule.name)
export class SweepNotificationsJob implements JobRunner {
  constructor(
    private readonly repository: NotificationsRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const keep = this.parameters.get<number>('notifications.keep-days') * day;
    const gone = await this.repository.forget(transaction, new Date(this.clock.now().getTime() - keep), batch);
    if (gone === batch) transaction.enqueue({ handler: `core.${sweepNotificationsSchedule.name}`, payload: {} });
  }
}
