import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../jobs/schedules.js';
import { AuditController } from './audit.controller.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';
import { AuditBackground } from './audit-background.js';
import { AuditChainRepository } from './audit-chain.repository.js';
import { AuditChainer } from './audit-chainer.js';
import { AuditCheckpointJob, auditCheckpointSchedule } from './audit-checkpoint.job.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [AuditBackground, AuditChainRepository, AuditChainer, AuditCheckpointJob, AuditRepository, AuditService],
})
export class AuditModule implements OnModuleInit {
  constructor(private readonly schedules: Schedules) {}

  onModuleInit(): void {
    this.schedules.declare('core', auditCheckpointSchedule);
  }
}
