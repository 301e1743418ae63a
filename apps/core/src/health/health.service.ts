import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@tessera/sdk';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import { EventsHub } from '../events/events-hub.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { pluginFaults } from '../plugins/plugin-faults.js';
import { HealthRepository } from './health.repository.js';
import type { HealthReport } from './health-schemas.js';
import { Metrics } from './metrics.js';

const longestPing = 2_000;

/** How the portal is, for load balancers and for people. */
@Injectable()
export class HealthService {
  private readonly startedAt: string;

  constructor(
    private readonly repository: HealthRepository,
    private readonly catalogue: PluginCatalogue,
    private readonly hub: EventsHub,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    this.startedAt = clock.now().toISOString();
  }

  async databaseUp(): Promise<boolean> {
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), longestPing).unref());
    return Promise.race([
      this.repository.ping().then(
        () => true,
        () => false,
      ),
      late,
    ]);
  }

  async report(): Promise<HealthReport> {
    const asked = this.clock.now().getTime();
    const up = await this.databaseUp();
    const milliseconds = this.clock.now().getTime() - asked;
    mkdirSync(this.environment.dataDirectory, { recursive: true });
    const { bavail, blocks, bsize } = await statfs(this.environment.dataDirectory);
    return {
      version: '1.0.0',
      node: process.version,
      startedAt: this.startedAt,
      memoryBytes: process.memoryUsage().rss,
      openBrowsers: this.hub.size,
      database: { up, milliseconds, ...(await this.repository.database()) },
      outbox: await this.repository.outbox(),
      mail: await this.repository.mail(),
      disk: { freeBytes: bavail * bsize, totalBytes: blocks * bsize },
      plugins: this.catalogue.all().map(({ id, manifest, state, stateReason }) => ({
        id,
        name: manifest?.name ?? { 'zh-Hant': id, en: id },
        state,
        reason: stateReason,
        faults: pluginFaults.count(id),
      })),
      routes: await this.metrics.busiestRoutes(),
    };
  }
}
