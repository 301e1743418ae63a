import 'reflect-metadata';
import { extensionPoints, type Localized, type MailAttachment, type NotificationValues } from '@tessera/contracts';
import type { Transaction } from './transactions.js';

/** Whom a notification reaches: persons, one row each; or everybody whom an audience key reaches, one row in all. */
export type NotificationReaders = { accounts: readonly string[] } | { audience: string };

/** A notification about to leave with its transaction. The same kind about the same subject reaches a person once. */
export interface OutgoingNotification {
  /** As the manifest declares it, e.g. `notice-published`; a plugin sends its own kinds only. */
  kind: string;
  to: NotificationReaders;
  /** What it is about, at most 120 characters: an id, with a version where each change is news. */
  subject: string;
  /** Snapshots for the placeholders of the kind's text: plain text, figures, moments (ISO 8601), names per language. */
  values?: NotificationValues;
  /** Path inside the portal. */
  link?: string;
  /** Not before this moment. */
  at?: Date;
  /**
   * Files of the mail about it, e.g. an invitation as `invite.ics`. A person who wants mail at once gets one mail of its
   * own for such a notification; a digest carries no files, its line has the link.
   */
  attachments?: readonly MailAttachment[];
}

/** What was told of something that its readers are not to see any more. */
export type WithdrawnNotification = Pick<OutgoingNotification, 'kind' | 'to' | 'subject'>;

export const notificationChannelMetadata = 'tessera:notification-channel';
/** Version of the extension point below: additive changes raise the minor number, others the major. */
export const notificationChannelVersion = extensionPoints['notification-channels'].version;

/** Marks a provider as a way by which notifications reach people. */
export const NotificationChannel =
  (key: string): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(notificationChannelMetadata, key, target);

/** One notification on its way; `kind` is the full name `<plugin>.<kind>`. */
export interface SentNotification {
  /** Ids of its rows: one per person, or one for the whole audience. */
  ids: readonly string[];
  kind: string;
  name: Localized;
  text: Localized;
  values: NotificationValues;
  link: string;
  at: Date;
  to: NotificationReaders;
}

/** Implemented by each channel. Runs after the notification was committed, in the transaction of its own claim. */
export interface NotificationCarrier {
  /**
   * Takes one notification over. `chosen` asks who of the readers wants this kind by this channel: rows of persons who
   * are active, with the notification's own row. A failure is tried again as any job is; other channels do not wait.
   */
  deliver(
    notification: SentNotification,
    chosen: () => Promise<{ notificationId: string; accountId: string }[]>,
    transaction: Transaction,
  ): Promise<void>;
}
