import { Controller, Get, Res } from '@nestjs/common';
import { Answer, Permission, Public } from '@tessera/sdk';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { HealthService } from './health.service.js';
import { healthReport } from './health-schemas.js';
import { Metrics } from './metrics.js';

const state = z.object({ status: z.enum(['up', 'down']) }).meta({ id: 'HealthState' });

@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthService,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs; it says nothing of what it stands on. */
  @Get('health/live')
  @Public()
  @Answer(state)
  live() {
    return { status: 'up' };
  }

  /** Ready for requests: the database answers. */
  @Get('health/ready')
  @Public()
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const up = await this.health.databaseUp();
    void reply
      .status(up ? 200 : 503)
      .header('content-type', 'application/json')
      .header('cache-control', 'no-store')
      .send(JSON.stringify({ status: up ? 'up' : 'down' }));
  }

  /** Prometheus text format. Figures only, no names; the web tier should still keep it inside. */
  @Get('metrics')
  @Public()
  async prometheus(@Res() reply: FastifyReply): Promise<void> {
    void reply.header('content-type', this.metrics.contentType).send(await this.metrics.text());
  }

  @Get('api/health')
  @Permission('read', 'Health')
  @Answer(healthReport, { description: 'State of database, queue, mail, disk and plugins.' })
  report() {
    return this.health.report();
  }
}
