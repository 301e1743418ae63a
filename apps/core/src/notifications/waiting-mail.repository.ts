import { Injectable } from '@nestjs/common';
import type { Locale, MailAttachment, NotificationValues } from '@tessera/contracts';
import { Sql, type Transaction } from '@tessera/sdk';

export interface WaitingMail {
  notificationId: string;
  accountId: string;
  kind: string;
  values: NotificationValues;
  link: string;
  at: Date;
  heldAt: Date | null;
  /** False: it was told to an audience to which the person belongs no longer. */
  reached: boolean;
  agencyId: string;
  /** Null: mail can reach the person no more. */
  mail: string | null;
  locale: Locale;
  calendar: string;
  /** Of readers who want mail at once; a digest carries none. */
  attachments: readonly MailAttachment[];
}

/** On the morning of a digest everybody's lines are due at once: reading all of them for each batch would never end. */
const linesRead = 2_000;

/** Notifications that wait to be mailed. */
@Injectable()
export class WaitingMailRepository {
  constructor(private readonly sql: Sql) {}

  async add(
    transaction: Transaction,
    rows: readonly { notificationId: string; accountId: string; dueAt: Date }[],
  ): Promise<void> {
    await transaction.query(
      `insert into core.notification_mail (notification_id, account_id, due_at)
       select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) on conflict do nothing`,
      [
        rows.map(({ notificationId }) => notificationId),
        rows.map(({ accountId }) => accountId),
        rows.map(({ dueAt }) => dueAt),
      ],
    );
  }

  /**
   * Persons with mail due, longest waiting first, that no other process is writing to; theirs until the transaction ends.
   * `more`: others may wait behind them.
   */
  async claim(transaction: Transaction, now: Date, limit: number): Promise<{ persons: string[]; more: boolean }> {
    const due = await transaction.query<{ id: string; lines: number }>(
      {
        name: 'core-notification-mail-due',
        text: `select account_id as id, count(*)::int as lines
          from (select account_id, due_at from core.notification_mail where due_at <= $1 order by due_at limit $3) longest
          group by account_id order by min(due_at) limit $2`,
      },
      [now, limit, linesRead],
    );
    const claimed = await transaction.query<{ id: string }>(
      {
        name: 'core-notification-mail-claim',
        text: `select id from unnest($1::uuid[]) as id
          where pg_try_advisory_xact_lock(hashtextextended('notification-mail:' || id, 0))`,
      },
      [due.map(({ id }) => id)],
    );
    const read = due.reduce((sum, { lines }) => sum + lines, 0);
    const more = claimed.length > 0 && (due.length === limit || read === linesRead);
    return { persons: claimed.map(({ id }) => id), more };
  }

  /** All that is due for persons whom this transaction has claimed: asked after the claim, so that nothing is sent twice. */
  due(transaction: Transaction, accountIds: readonly string[], now: Date): Promise<WaitingMail[]> {
    return transaction.query<WaitingMail>(
      {
        name: 'core-notification-mail-items',
        text: `select m.notification_id as "notificationId", m.account_id as "accountId", n.kind, n.body as values, n.link, n.at,
            m.held_at as "heldAt", a.agency_id as "agencyId", a.locale, a.calendar,
            case when coalesce(s.rhythm, 'at-once') = 'at-once' then n.attachments else '[]' end as attachments,
            case left(coalesce(n.audience_key, 'G'), 1) when 'G' then true
              when 'A' then a.agency_id = substr(n.audience_key, 3)::uuid
              else exists (select from core.agency_closure t where t.descendant = a.agency_id
                and t.ancestor = substr(n.audience_key, 3)::uuid) end as reached,
            case when a.state = 'active' then nullif(a.recovery_mail, '') end as mail
          from core.notification_mail m join core.notification n on n.id = m.notification_id
          join core.account a on a.id = m.account_id left join core.notification_setting s on s.account_id = a.id
          where m.account_id = any($1::uuid[]) and m.due_at <= $2 order by m.account_id, n.at, n.id`,
      },
      [accountIds, now],
    );
  }

  async remove(transaction: Transaction, rows: readonly WaitingMail[]): Promise<void> {
    await transaction.query(
      `delete from core.notification_mail m using unnest($1::uuid[], $2::uuid[]) as d(account_id, notification_id)
       where m.account_id = d.account_id and m.notification_id = d.notification_id`,
      [rows.map(({ accountId }) => accountId), rows.map(({ notificationId }) => notificationId)],
    );
  }

  async hold(transaction: Transaction, rows: readonly WaitingMail[], now: Date, until: Date): Promise<void> {
    await transaction.query(
      `update core.notification_mail m set held_at = coalesce(m.held_at, $3), due_at = $4
       from unnest($1::uuid[], $2::uuid[]) as d(account_id, notification_id)
       where m.account_id = d.account_id and m.notification_id = d.notification_id`,
      [rows.map(({ accountId }) => accountId), rows.map(({ notificationId }) => notificationId), now, until],
    );
  }

  /** Held mail of these plugins is looked at again now. */
  async release(plugins: readonly string[], now: Date): Promise<void> {
    await this.sql.query(
      `update core.notification_mail m set due_at = $2 from core.notification n
       where m.held_at is not null and n.id = m.notification_id and split_part(n.kind, '.', 1) = any($1::text[])`,
      [plugins, now],
    );
  }

  /** Forgets waiting mail of those of the kinds that the person now says no to. */
  async dropUnwanted(transaction: Transaction, accountId: string, kinds: readonly string[]): Promise<void> {
    await transaction.query(
      `delete from core.notification_mail m using core.notification n, core.notification_choice c
       where m.account_id = $1 and n.id = m.notification_id and n.kind = any($2::text[])
         and c.account_id = $1 and c.kind = n.kind and c.channel = 'mail' and not c.chosen`,
      [accountId, kinds],
    );
  }

  /** Gives everything of this person that waits, and is not held, a new moment. */
  async plan(transaction: Transaction, accountId: string, dueAt: Date): Promise<void> {
    await transaction.query('update core.notification_mail set due_at = $2 where account_id = $1 and held_at is null', [
      accountId,
      dueAt,
    ]);
  }
}
