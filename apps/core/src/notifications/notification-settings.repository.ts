import { Injectable } from '@nestjs/common';
import type { NotificationChannelKey } from '@tessera/contracts';
import { Sql, type Transaction } from '@tessera/sdk';
import type { MailWishes } from './mail-moment.js';

export interface StoredSettings extends MailWishes {
  mail: string | null;
  version: number;
}
export interface StoredChoice {
  kind: string;
  channel: string;
  chosen: boolean;
}
/** Somebody who can get mail, with how and when. */
export interface MailReader extends MailWishes {
  accountId: string;
  agencyId: string;
}

/** For who has chosen nothing: each mail at once, no quiet hours; a digest, once chosen, in the morning. */
const settings = `coalesce(s.rhythm, 'at-once') as rhythm, coalesce(s.daily_at, '08:00') as "dailyAt",
  case when s.quiet_from is not null then jsonb_build_object('from', s.quiet_from, 'to', s.quiet_to) end as quiet`;
const hasMail = `nullif(a.recovery_mail, '') is not null and a.state = 'active'`;

@Injectable()
export class NotificationSettingsRepository {
  constructor(private readonly sql: Sql) {}

  async of(accountId: string): Promise<StoredSettings | undefined> {
    const [row] = await this.sql.query<StoredSettings>(
      {
        name: 'core-notification-settings',
        text: `select ${settings}, nullif(a.recovery_mail, '') as mail, coalesce(s.version, 0) as version
          from core.account a left join core.notification_setting s on s.account_id = a.id where a.id = $1`,
      },
      [accountId],
    );
    return row;
  }

  choices(accountId: string): Promise<StoredChoice[]> {
    return this.sql.query<StoredChoice>(
      {
        name: 'core-notification-choices',
        text: 'select kind, channel, chosen from core.notification_choice where account_id = $1',
      },
      [accountId],
    );
  }

  /** Those of the accounts that mail can reach. */
  mailReaders(transaction: Transaction, accountIds: readonly string[]): Promise<MailReader[]> {
    return transaction.query<MailReader>(
      {
        name: 'core-notification-mail-readers',
        text: `select a.id as "accountId", a.agency_id as "agencyId", ${settings}
          from core.account a left join core.notification_setting s on s.account_id = a.id
          where a.id = any($1::uuid[]) and ${hasMail}`,
      },
      [accountIds],
    );
  }

  /** Held until the transaction ends; 0 where nothing was ever chosen. */
  async lockVersion(transaction: Transaction, accountId: string): Promise<number> {
    await transaction.query('select from core.account where id = $1 for update', [accountId]);
    const [row] = await transaction.query<{ version: number }>(
      'select version from core.notification_setting where account_id = $1',
      [accountId],
    );
    return row?.version ?? 0;
  }

  async save(transaction: Transaction, accountId: string, { rhythm, dailyAt, quiet }: MailWishes): Promise<void> {
    await transaction.query(
      `insert into core.notification_setting as s (account_id, rhythm, daily_at, quiet_from, quiet_to) values ($1, $2, $3, $4, $5)
       on conflict (account_id) do update set rhythm = excluded.rhythm, daily_at = excluded.daily_at,
         quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, version = s.version + 1`,
      [accountId, rhythm, dailyAt, quiet?.from ?? null, quiet?.to ?? null],
    );
  }

  async choose(
    transaction: Transaction,
    accountId: string,
    choices: readonly { kind: string; channel: NotificationChannelKey; on: boolean }[],
  ): Promise<void> {
    await transaction.query(
      `insert into core.notification_choice (account_id, kind, channel, chosen)
       select distinct on (c.kind, c.channel) $1::uuid, c.kind, c.channel, c.chosen
       from unnest($2::text[], $3::text[], $4::boolean[]) with ordinality as c(kind, channel, chosen, place)
       order by c.kind, c.channel, place desc
       on conflict (account_id, kind, channel) do update set chosen = excluded.chosen`,
      [accountId, choices.map(({ kind }) => kind), choices.map(({ channel }) => channel), choices.map(({ on }) => on)],
    );
  }
}
