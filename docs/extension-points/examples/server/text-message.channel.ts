import { Injectable } from '@nestjs/common';
import { type NotificationCarrier, NotificationChannel, type SentNotification, type Transaction } from '@tessera/sdk';

/** Hands each chosen reader's line over to work of its own, which talks to the gateway after commit. */
@Injectable()
@NotificationChannel('text-message')
export class TextMessageChannel implements NotificationCarrier {
  async deliver(
    { kind, link }: SentNotification,
    chosen: () => Promise<{ notificationId: string; accountId: string }[]>,
    transaction: Transaction,
  ): Promise<void> {
    for (const { notificationId, accountId } of await chosen())
      transaction.enqueue({ handler: 'loans.send-text-message', payload: { notificationId, accountId, kind, link } });
  }
}
