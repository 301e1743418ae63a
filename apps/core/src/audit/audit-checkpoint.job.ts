import { Injectable } from '@nestjs/common';
import { JobHandler, type JobRunner } from '@tessera/sdk';
import { AuditChainer } from './audit-chainer.js';

export const auditCheckpointSchedule = {
  name: 'audit-checkpoint',
  every: '1d',
  description: { 'zh-Hant': '簽署稽核紀錄檢查點', en: 'Sign a checkpoint of the audit log' },
};

@Injectable()
@JobHandler(auditCheckpointSchedule.name)
export class AuditCheckpointJob implements JobRunner {
  constructor(private readonly chainer: AuditChainer) {}

  async run(): Promise<void> {
    await this.chainer.checkpoint();
  }
}
