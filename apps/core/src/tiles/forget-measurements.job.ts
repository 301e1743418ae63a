import { Injectable } from '@nestjs/common';
import { type Caller, Clock, JobHandler, type JobRunner, Parameters, type Transaction } from '@tessera/sdk';
import { TileMeasurementsRepository } from './tile-measurements.repository.js';

const day = 86_400_000;

export const forgetMeasurementsSchedule = {
  name: 'forget-tile-measurements',
  every: '1d',
  description: { 'zh-Hant': '清除過期的磁磚量測結果', en: 'Forget old measurements of tiles' },
};

@Injectable()
@JobHandler(forgetMeasurementsSchedule.name)
export class ForgetMeasurementsJob implements JobRunner {
  constructor(
    private readonly repository: TileMeasurementsRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const kept = this.parameters.get<number>('tiles.measurement-days') * day;
    const first = new Date(this.clock.now().getTime() - kept).toISOString().slice(0, 10);
    await this.repository.forgetBefore(transaction, first);
  }
}
