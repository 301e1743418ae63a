import { Injectable } from '@nestjs/common';
import { type NotificationCarrier, NotificationChannel, type SentNotification } from '@tessera/sdk';
import { NotificationHints } from '../events/notification-hints.js';

/** The bell. The stored rows are what it shows, so all that is left to do is to tell open browsers. */
@Injectable()
@NotificationChannel('portal')
export class PortalChannel implements NotificationCarrier {
  constructor(private readonly hints: NotificationHints) {}

  async deliver({ to }: SentNotification): Promise<void> {
    this.hints.changed(to);
  }
}
