import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { CleanUpJob, cleanUpSchedule } from './clean-up.job.js';
import { HeldWork } from './held-work.js';
import { JobProcessor } from './job-processor.js';
import { JobRegistry } from './job-registry.js';
import { JobWorkers } from './job-workers.js';
import { JobsController } from './jobs.controller.js';
import { JobsService } from './jobs.service.js';
import { OutboxRepository } from './outbox.repository.js';
import { OutboxRelay } from './outbox-relay.js';
import { Queues } from './queues.js';
import { ScheduleTicker } from './schedule-ticker.js';
import { Schedules } from './schedules.js';
import { SchedulesRepository } from './schedules.repository.js';

@Global()
@Module({
  controllers: [JobsController],
  providers: [
    CleanUpJob,
    HeldWork,
    JobProcessor,
    JobRegistry,
    JobWorkers,
    JobsService,
    OutboxRelay,
    OutboxRepository,
    Queues,
    ScheduleTicker,
    Schedules,
    SchedulesRepository,
  ],
  exports: [JobRegistry, JobsService, Schedules],
})
export class JobsModule implements OnModuleInit {
  constructor(private readonly schedules: Schedules) {}

  onModuleInit(): void {
    this.schedules.declare('core', cleanUpSchedule);
  }
}
