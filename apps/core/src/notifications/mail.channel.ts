import { Injectable } from '@nestjs/common';
import {
  Clock,
  type NotificationCarrier,
  NotificationChannel,
  type SentNotification,
  type Transaction,
} from '@tessera/sdk';
import { MailMoments } from './mail-moments.js';
import { mailNotificationsSchedule } from './mail-notifications.job.js';
import { NotificationSettingsRepository } from './notification-settings.repository.js';
import { WaitingMailRepository } from './waiting-mail.repository.js';

/** Mail, at once or gathered: puts each reader's line by until the moment that the reader chose. */
@Injectable()
@NotificationChannel('mail')
export class MailChannel implements NotificationCarrier {
  constructor(
    private readonly settings: NotificationSettingsRepository,
    private readonly waiting: WaitingMailRepository,
    private readonly moments: MailMoments,
    private readonly clock: Clock,
  ) {}

  async deliver(
    _notification: SentNotification,
    chosen: Parameters<NotificationCarrier['deliver']>[1],
    transaction: Transaction,
  ): Promise<void> {
    const rowOf = new Map((await chosen()).map(({ accountId, notificationId }) => [accountId, notificationId]));
    if (rowOf.size === 0) return;
    const now = this.clock.now();
    const rows = [];
    for (const reader of await this.settings.mailReaders(transaction, [...rowOf.keys()])) {
      const { accountId } = reader;
      const dueAt = await this.moments.next(now, reader);
      rows.push({ accountId, notificationId: rowOf.get(accountId)!, dueAt });
    }
    await this.waiting.add(transaction, rows);
    if (rows.some(({ dueAt }) => dueAt <= now))
      transaction.enqueue({ handler: `core.${mailNotificationsSchedule.name}`, payload: {} });
  }
}
