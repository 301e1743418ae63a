import { type BeforeApplicationShutdown, Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@tessera/sdk';
import { LOGGER, type Logger } from '../../boot/logger.js';
import { PluginUseRepository } from './plugin-use.repository.js';

const writeEvery = 3_000;

/** Counts who uses which plugin: in memory per request, in the database every few seconds. */
@Injectable()
export class PluginUse implements OnModuleInit, BeforeApplicationShutdown {
  /** Uses by agency by plugin. */
  private counts = new Map<string, Map<string, number>>();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly repository: PluginUseRepository,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.write(), writeEvery);
  }

  /** One use by a person of that agency. */
  note(plugin: string, agencyId: string, uses = 1): void {
    const agencies = this.counts.get(plugin) ?? new Map<string, number>();
    agencies.set(agencyId, (agencies.get(agencyId) ?? 0) + uses);
    this.counts.set(plugin, agencies);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  private async write(): Promise<void> {
    const written = this.counts;
    if (written.size === 0) return;
    this.counts = new Map();
    const rows = [...written].flatMap(([plugin, agencies]) =>
      [...agencies].map(([agencyId, uses]) => ({ plugin, agencyId, uses })),
    );
    try {
      await this.repository.add(this.clock.now().toISOString().slice(0, 10), rows);
    } catch (error) {
      // not lost: they go with the next batch
      for (const { plugin, agencyId, uses } of rows) this.note(plugin, agencyId, uses);
      this.logger.warn({ err: error }, 'use of plugins not written');
    }
  }
}
