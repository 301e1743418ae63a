import { Injectable } from '@nestjs/common';
import { audienceKey, type NotificationChannelKey } from '@tessera/contracts';
import type { Transaction } from '@tessera/sdk';
import { type DeclaredKind, isFixed } from './notification-kinds.js';

export interface StoredNotification {
  id: string;
  kind: string;
  accountId: string | null;
  audienceKey: string | null;
  actorId: string | null;
  values: Record<string, never>;
  link: string;
  at: Date;
}
export interface ChosenReader {
  notificationId: string;
  accountId: string;
}

/** Who of those that a notification reaches wants it by a channel. */
@Injectable()
export class ChannelChoicesRepository {
  load(transaction: Transaction, ids: readonly string[]): Promise<StoredNotification[]> {
    return transaction.query<StoredNotification>(
      {
        name: 'core-notifications-by-id',
        text: `select id, kind, account_id as "accountId", audience_key as "audienceKey", actor_id as "actorId",
          body as values, link, at from core.notification where id = any($1::uuid[]) and withdrawn_at is null`,
      },
      [ids],
    );
  }

  persons(
    transaction: Transaction,
    kind: DeclaredKind,
    channel: NotificationChannelKey,
    ids: readonly string[],
  ): Promise<ChosenReader[]> {
    return transaction.query<ChosenReader>(
      {
        name: 'core-notification-chosen-persons',
        text: `select n.id as "notificationId", n.account_id as "accountId" from core.notification n
          join core.account a on a.id = n.account_id and a.state = 'active'
          left join core.notification_choice c on c.account_id = n.account_id and c.kind = n.kind and c.channel = $2
          where n.id = any($1::uuid[]) and ($4::boolean or coalesce(c.chosen, $3::boolean))`,
      },
      [ids, channel, kind.defaults[channel], isFixed(kind, channel)],
    );
  }

  /** Only those who said yes are looked at, never the whole audience. */
  audience(
    transaction: Transaction,
    { id, kind, audienceKey: key, actorId }: StoredNotification,
    channel: NotificationChannelKey,
  ): Promise<ChosenReader[]> {
    const everybody = key === audienceKey.government;
    return transaction.query<ChosenReader>(
      {
        name: 'core-notification-chosen-audience',
        text: `select $1::uuid as "notificationId", c.account_id as "accountId" from core.notification_choice c
          join core.account a on a.id = c.account_id and a.state = 'active'
          where c.kind = $2 and c.channel = $3 and c.chosen and c.account_id is distinct from $4::uuid
            and ($5::boolean or case $6::text when 'A' then a.agency_id = $7::uuid
              else exists (select from core.agency_closure t where t.ancestor = $7::uuid and t.descendant = a.agency_id) end)`,
      },
      [id, kind, channel, actorId, everybody, key?.slice(0, 1), everybody ? null : key?.slice(2)],
    );
  }
}
