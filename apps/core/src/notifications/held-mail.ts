import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@tessera/sdk';
import { LOGGER, type Logger } from '../boot/logger.js';
import { EnablementSnapshot } from '../enablement/enablement-snapshot.js';
import { WaitingMailRepository } from './waiting-mail.repository.js';

/** Mail held because a plugin is off for the reader's agency goes on as soon as the plugin is on again. */
@Injectable()
export class HeldMail implements OnModuleInit, OnModuleDestroy {
  private stop?: () => void;

  constructor(
    private readonly enablement: EnablementSnapshot,
    private readonly waiting: WaitingMailRepository,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.stop = this.enablement.onChange((changes) => {
      const on = [...new Set(changes.filter(({ enabled }) => enabled).map(({ plugin }) => plugin))];
      if (on.length === 0) return;
      this.waiting
        .release(on, this.clock.now())
        .catch((error) => this.logger.error({ err: error }, 'release of held notification mail failed'));
    });
  }

  onModuleDestroy(): void {
    this.stop?.();
  }
}
