import type { MailAttachment } from '@tessera/contracts';
import type { Caller } from './caller.js';
import type { OutgoingNotification, WithdrawnNotification } from './notifications.js';
import type { Statement } from './sql.js';

/** One line of the audit log: who did what to which thing; `before` and `after` hold only what changed. */
export interface AuditEntry {
  /** e.g. `notice.publish` */
  action: string;
  subject: string;
  subjectId: string;
  /** Agency whose administrators may read the line; the caller's own unless told. */
  agencyId?: string | null;
  before?: unknown;
  after?: unknown;
}

/** Work to be done after commit by the named handler (`<plugin>.<name>`), at least once, at most one success. */
export interface OutgoingWork {
  handler: string;
  payload: Record<string, unknown>;
  /** Agency whose switch decides whether the work may run now; null: none. */
  agencyId?: string | null;
  /** Not before this moment. */
  at?: Date;
  /** `slow` for work of more than a few seconds. */
  queue?: 'portal' | 'slow';
}

/** A domain event, e.g. `bulletin.notice-published@1`: ids, version and agency only, no personal data. */
export interface DomainEvent {
  name: string;
  payload: Record<string, unknown>;
  agencyId?: string | null;
}

/** Mail to one person, in the words of the plugin's `server/i18n` or ready texts. */
export interface OutgoingMail {
  to: string;
  /** Account of the recipient, whose agency's switch decides; null for people without account. */
  accountId: string | null;
  subject: string;
  text: string;
  plugin: string;
  attachments?: readonly MailAttachment[];
}

/** What an act may do inside its transaction; all of it commits or nothing does. */
export interface Transaction {
  query<Row>(statement: Statement | string, values?: readonly unknown[]): Promise<Row[]>;
  audit(entry: AuditEntry): void;
  enqueue(work: OutgoingWork): void;
  emit(event: DomainEvent): void;
  mail(mail: OutgoingMail): void;
  /** Tells persons or an audience through the channels that each of them chose. */
  notify(notification: OutgoingNotification): void;
  /** Takes it out of every bell and mails it to nobody else; told of again, it is back without a second announcement. */
  withdraw(notification: WithdrawnNotification): void;
  /** Raises the epoch of a topic and wakes every process after commit. Only for rare administrative writes. */
  touch(topic: string): void;
}

export abstract class Transactions {
  /**
   * Runs `act` in one transaction together with its audit lines, outbox rows, mails and epochs.
   * Deadlocks and serialisation failures (40P01, 40001) are tried again twice, then answered 409.
   */
  abstract run<Result>(caller: Caller, act: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}
