import { mailAttachments } from '@tessera/contracts';
import {
  type AuditEntry,
  type Caller,
  type DomainEvent,
  newId,
  type OutgoingMail,
  type OutgoingNotification,
  type OutgoingWork,
  type Statement,
  type Transaction,
  type WithdrawnNotification,
} from '@tessera/sdk';
import type pg from 'pg';
import { notificationTopics } from '../notifications/notification-topics.js';
import { sentTogether } from './sent-together.js';

/** Collects what an act leaves behind besides its own rows; `PgTransactions` writes it before commit. */
export class PgTransaction implements Transaction {
  readonly audits: AuditEntry[] = [];
  readonly works: OutgoingWork[] = [];
  readonly mails: OutgoingMail[] = [];
  readonly notifications: OutgoingNotification[] = [];
  readonly withdrawals: WithdrawnNotification[] = [];
  readonly topics = new Set<string>();

  /** Has it begun? It does with its first statement, in the same round trip. */
  begun = false;

  constructor(
    private readonly client: pg.PoolClient,
    readonly caller: Caller,
    private readonly begin: string,
  ) {}

  async query<Row>(statement: Statement | string, values: readonly unknown[] = []): Promise<Row[]> {
    const config = typeof statement === 'string' ? { text: statement } : statement;
    return (await this.send({ ...config, values: values as unknown[] })).rows as Row[];
  }

  private async send(config: pg.QueryConfig): Promise<pg.QueryResult> {
    if (this.begun) return this.client.query(config);
    this.begun = true;
    const [, result] = await sentTogether<[unknown, pg.QueryResult]>(this.client, () => [
      this.client.query(this.begin),
      this.client.query(config),
    ]);
    return result;
  }

  /** Sends the last statement, if there is one, and commits in the same round trip. */
  async commit(last?: pg.QueryConfig): Promise<pg.QueryResult | undefined> {
    if (!last) {
      if (this.begun) await this.client.query('commit');
      return undefined;
    }
    // a transaction whose last statement failed is rolled back by its commit
    const [, result] = await sentTogether<[unknown, pg.QueryResult, unknown]>(this.client, () => [
      this.begun ? Promise.resolve() : this.client.query(this.begin),
      this.client.query(last),
      this.client.query('commit'),
    ]);
    this.begun = true;
    return result;
  }

  audit(entry: AuditEntry): void {
    this.audits.push(entry);
  }

  enqueue(work: OutgoingWork): void {
    this.works.push(work);
  }

  emit(event: DomainEvent): void {
    this.works.push({ handler: `event:${event.name}`, payload: event.payload, agencyId: event.agencyId ?? null });
  }

  mail(mail: OutgoingMail): void {
    this.mails.push(mail);
  }

  notify(notification: OutgoingNotification): void {
    this.notifications.push(notification);
  }

  withdraw(notification: WithdrawnNotification): void {
    this.withdrawals.push(notification);
    for (const topic of notificationTopics(notification.to)) this.touch(topic);
  }

  touch(topic: string): void {
    this.topics.add(topic);
  }
}

export const mailRow = (mail: OutgoingMail, host: string) => {
  const id = newId();
  const files = mailAttachments.safeParse(mail.attachments ?? []);
  // a mistake of the room or plugin that writes: it ends the act
  if (!files.success) throw new Error(`mail: ${files.error.issues.map(({ message }) => message).join(', ')}`);
  return { id, messageId: `<${id}@${host}>`, ...mail, attachments: files.data };
};
