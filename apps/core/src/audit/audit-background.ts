import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PROCESS_ROLE, type ProcessRole } from '../boot/environment.provider.js';
import { LOGGER, type Logger } from '../boot/logger.js';
import { BackgroundLoop } from '../jobs/background-loop.js';
import { AuditChainer } from './audit-chainer.js';

/** Longest time an entry waits for its link while little happens. */
const idle = 500;

/** Keeps the chain up with the log in processes that have jobs. */
@Injectable()
export class AuditBackground implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private loop?: BackgroundLoop;

  constructor(
    @Inject(PROCESS_ROLE) private readonly role: ProcessRole,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly chainer: AuditChainer,
  ) {}

  onApplicationBootstrap(): void {
    if (this.role === 'http') return;
    this.loop = new BackgroundLoop({
      round: () => this.chainer.round(),
      idle,
      failed: (error) => this.logger.error({ err: error }, 'audit chainer failed'),
    });
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop?.stop();
  }
}
