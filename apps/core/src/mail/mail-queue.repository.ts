import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import type { OutgoingMessage } from './outgoing-message.js';

export interface ClaimedMail extends OutgoingMessage {
  plugin: string;
  /** Agency of the recipient; null for people without account. */
  agencyId: string | null;
  /** Attempts before this one. */
  attempt: number;
  heldAt: Date | null;
}

/** `core.mail` as a queue: a claimed mail is `sending` until its lease ends; who claims it then repeats it. */
@Injectable()
export class MailQueueRepository {
  constructor(private readonly sql: Sql) {}

  claim(now: Date, leaseEnds: Date, limit: number): Promise<ClaimedMail[]> {
    return this.sql.query<ClaimedMail>(
      {
        name: 'core-mail-claim',
        text: `with due as (
            select id from core.mail where state in ('pending','sending','held') and next_at <= $1
            order by next_at limit $3 for update skip locked
          )
          update core.mail m set state = 'sending', next_at = $2 from due where m.id = due.id
          returning m.id, m.message_id as "messageId", m.recipient, m.subject, m.body, m.attachments, m.created_at as "createdAt",
            m.plugin, m.agency_id as "agencyId", m.attempt, m.held_at as "heldAt"`,
      },
      [now, leaseEnds, limit],
    );
  }

  async sent(id: string, now: Date): Promise<void> {
    await this.sql.query(
      {
        name: 'core-mail-sent',
        text: `update core.mail set state = 'sent', sent_at = $2, attempt = attempt + 1, last_error = '', held_at = null
          where id = $1`,
      },
      [id, now],
    );
  }

  /** Sent and kept in one statement: here a mail exists exactly once, whatever is killed when. */
  async keptLocally(mail: OutgoingMessage, raw: string, now: Date): Promise<void> {
    await this.sql.query(
      {
        name: 'core-mail-kept',
        text: `with kept as (
            insert into core.local_outbox (message_id, mail_id, raw, at) values ($2, $1, $3, $4) on conflict do nothing
          )
          update core.mail set state = 'sent', sent_at = $4, attempt = attempt + 1, last_error = '', held_at = null
          where id = $1`,
      },
      [mail.id, mail.messageId, raw, now],
    );
  }

  /** @param nextAt null: given up */
  async notSent(id: string, error: string, nextAt: Date | null): Promise<void> {
    await this.sql.query(
      `update core.mail set state = case when $3::timestamptz is null then 'failed' else 'pending' end,
         next_at = coalesce($3, next_at), attempt = attempt + 1, last_error = left($2, 1000), held_at = null where id = $1`,
      [id, error, nextAt],
    );
  }

  async hold(id: string, since: Date, nextAt: Date): Promise<void> {
    await this.sql.query(`update core.mail set state = 'held', held_at = $2, next_at = $3 where id = $1`, [
      id,
      since,
      nextAt,
    ]);
  }

  async drop(transaction: Transaction, id: string, reason: string): Promise<void> {
    await transaction.query(`update core.mail set state = 'dropped', last_error = $2 where id = $1`, [id, reason]);
  }

  /** Held mail of these plugins is looked at again now. */
  async release(plugins: readonly string[], now: Date): Promise<void> {
    await this.sql.query(`update core.mail set next_at = $2 where state = 'held' and plugin = any($1::text[])`, [
      plugins,
      now,
    ]);
  }

  async forget(transaction: Transaction, before: Date): Promise<void> {
    await transaction.query(
      `with old as (
         delete from core.mail where created_at < $1 and state in ('sent','failed','dropped') returning id
       ) delete from core.local_outbox where mail_id in (select id from old)`,
      [before],
    );
  }
}
