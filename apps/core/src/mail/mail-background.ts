import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '@tessera/sdk';
import { PROCESS_ROLE, type ProcessRole } from '../boot/environment.provider.js';
import { LOGGER, type Logger } from '../boot/logger.js';
import { OutboxNudge } from '../database/outbox-nudge.js';
import { EnablementSnapshot } from '../enablement/enablement-snapshot.js';
import { BackgroundLoop } from '../jobs/background-loop.js';
import { MailQueueRepository } from './mail-queue.repository.js';
import { MailSender } from './mail-sender.js';

const idle = 500;

/** Sends mail in processes that have jobs. */
@Injectable()
export class MailBackground implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private loop?: BackgroundLoop;
  private quiet: (() => void)[] = [];

  constructor(
    @Inject(PROCESS_ROLE) private readonly role: ProcessRole,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly sender: MailSender,
    private readonly mails: MailQueueRepository,
    private readonly nudge: OutboxNudge,
    private readonly enablement: EnablementSnapshot,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.role === 'http') return;
    const failed = (error: unknown) => this.logger.error({ err: error }, 'mail sender failed');
    const loop = new BackgroundLoop({ round: () => this.sender.round(), idle, failed });
    this.loop = loop;
    this.quiet = [
      this.nudge.on(() => loop.wake()),
      this.enablement.onChange((changes) => {
        const on = [...new Set(changes.filter(({ enabled }) => enabled).map(({ plugin }) => plugin))];
        if (on.length > 0) this.mails.release(on, this.clock.now()).then(() => loop.wake(), failed);
      }),
    ];
    loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const stop of this.quiet) stop();
    await this.loop?.stop();
  }
}
