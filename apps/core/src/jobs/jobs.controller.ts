import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { type JobsQuery, jobId, jobPage, jobsQuery, queueName, queuesSummary, scheduleList } from './jobs.schemas.js';
import { JobsService } from './jobs.service.js';
import type { QueueName } from './work-item.js';

@Controller('api/jobs')
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  @Get()
  @Permission('read', 'Job')
  @Answer(jobPage, { description: 'Jobs of one queue in one state, newest first.' })
  list(@Query({ schema: jobsQuery }) query: JobsQuery) {
    return this.jobs.list(query);
  }

  @Get('queues')
  @Permission('read', 'Job')
  @Answer(queuesSummary, { description: 'How many jobs are in which state.' })
  queues() {
    return this.jobs.summary();
  }

  @Get('schedules')
  @Permission('read', 'Job')
  @Answer(scheduleList, { description: 'What runs regularly, and how it went last.' })
  async schedules() {
    return { items: await this.jobs.listSchedules() };
  }

  @Post(':queue/:id/retry')
  @Permission('update', 'Job')
  @HttpCode(204)
  retry(
    @CurrentCaller() caller: Caller,
    @Param('queue', { schema: queueName }) queue: QueueName,
    @Param('id', { schema: jobId }) id: string,
  ) {
    return this.jobs.retry(caller, queue, id);
  }

  @Delete(':queue/:id')
  @Permission('delete', 'Job')
  @HttpCode(204)
  discard(
    @CurrentCaller() caller: Caller,
    @Param('queue', { schema: queueName }) queue: QueueName,
    @Param('id', { schema: jobId }) id: string,
  ) {
    return this.jobs.discard(caller, queue, id);
  }
}
