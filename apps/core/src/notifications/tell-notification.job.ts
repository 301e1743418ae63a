import { Injectable } from '@nestjs/common';
import { notificationChannels } from '@tessera/contracts';
import { type Caller, JobHandler, type JobRunner, type Transaction } from '@tessera/sdk';
import { z } from 'zod';
import { NotificationChannels } from './notification-channels.js';

const freshRows = z.object({ ids: z.array(z.string()) });
const carrying = freshRows.extend({ channel: z.enum(notificationChannels) });
const carryName = 'carry-notification';

/** After commit: the bell at once, each other channel as work of its own, so that none delays or breaks another. */
@Injectable()
@JobHandler('tell-notification')
export class TellNotificationJob implements JobRunner {
  constructor(private readonly channels: NotificationChannels) {}

  async run(_caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const { ids } = freshRows.parse(payload);
    await this.channels.deliver(ids, 'portal', transaction);
    for (const channel of notificationChannels.filter((one) => one !== 'portal'))
      transaction.enqueue({ handler: `core.${carryName}`, payload: { ids, channel } });
  }
}

@Injectable()
@JobHandler(carryName)
export class CarryNotificationJob implements JobRunner {
  constructor(private readonly channels: NotificationChannels) {}

  async run(_caller: Caller, payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const { ids, channel } = carrying.parse(payload);
    await this.channels.deliver(ids, channel, transaction);
  }
}
