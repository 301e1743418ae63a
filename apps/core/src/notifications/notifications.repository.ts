import { Injectable } from '@nestjs/common';
import type { NotificationValues } from '@tessera/contracts';
import { Sql, type Transaction } from '@tessera/sdk';
import {
  audienceRow,
  type NotificationReader,
  ownRow,
  readable,
  readerValues,
  seenInAudience,
} from './notification-reader.js';

export interface NotificationRow {
  id: string;
  kind: string;
  values: NotificationValues;
  link: string;
  at: Date;
  seen: boolean;
}

export interface NotificationPageQuery {
  unread: boolean;
  /** Time and id of the last one of the page before. */
  after: readonly [string, string] | null;
  limit: number;
}

const row = 'r.id, r.kind, r.body as values, r.link, r.at';
const before = `(r.at, r.id) < (coalesce($6::timestamptz, 'infinity'), coalesce($7::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`;
const newestFirst = 'order by at desc, id desc limit $8';

/** Newest rows of a reader: the person's own, and those of each audience as one short index range each. */
const newest = (unread: boolean) => `
with ${readable}
(select ${row}, r.seen_at is not null as seen from core.notification r
 where ${ownRow} and ${before}${unread ? ' and r.seen_at is null' : ''} ${newestFirst})
union all
(select n.* from joined k cross join lateral (
  select ${row}, ${seenInAudience} as seen from core.notification r
  where ${audienceRow} and ${before}${unread ? ` and r.at > (select until from watermark) and not ${seenInAudience}` : ''} ${newestFirst}
) n)
${newestFirst}`;
const page = { name: 'core-notifications', text: newest(false) };
const unreadPage = { name: 'core-notifications-unread', text: newest(true) };

/** What stands in the bell of a person. */
@Injectable()
export class NotificationsRepository {
  constructor(private readonly sql: Sql) {}

  list(
    reader: NotificationReader,
    now: Date,
    { unread, after, limit }: NotificationPageQuery,
  ): Promise<NotificationRow[]> {
    return this.sql.query<NotificationRow>(unread ? unreadPage : page, [
      ...readerValues(reader, now),
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit,
    ]);
  }

  /** Unread ones, counted no further than `most`. */
  async count(reader: NotificationReader, now: Date, most: number): Promise<number> {
    return (await this.list(reader, now, { unread: true, after: null, limit: most })).length;
  }

  /** Marks these as seen; false, and nothing is marked, when one of them is not this reader's. */
  async markSeen(
    transaction: Transaction,
    reader: NotificationReader,
    ids: readonly string[],
    now: Date,
  ): Promise<boolean> {
    const [answer] = await transaction.query<{ found: number }>(
      {
        name: 'core-notifications-seen',
        text: `
with ${readable}, mine as (
  select r.id, r.account_id from core.notification r where r.id = any($6::uuid[]) and ${ownRow}
  union all
  select r.id, r.account_id from joined k join core.notification r on ${audienceRow} where r.id = any($6::uuid[])
), own as (
  update core.notification n set seen_at = $5 from mine where n.id = mine.id and mine.account_id is not null and n.seen_at is null
), audience as (
  insert into core.notification_seen (account_id, notification_id) select $1, id from mine where account_id is null
  on conflict do nothing
)
select count(*)::int as found from mine`,
      },
      [...readerValues(reader, now), ids],
    );
    return answer?.found === new Set(ids).size;
  }

  async markAllSeen(transaction: Transaction, reader: NotificationReader, until: Date, now: Date): Promise<void> {
    await transaction.query(
      {
        name: 'core-notifications-all-seen',
        text: `
with ${readable}, own as (
  update core.notification r set seen_at = $5 where ${ownRow} and r.at <= $6 and r.seen_at is null
)
insert into core.notification_watermark as w (account_id, seen_until) values ($1, $6)
on conflict (account_id) do update set seen_until = greatest(w.seen_until, excluded.seen_until)`,
      },
      [...readerValues(reader, now), until],
    );
  }

  /** Forgets what is older; answers how many rows went. */
  async forget(transaction: Transaction, before: Date, limit: number): Promise<number> {
    const gone = await transaction.query(
      `delete from core.notification where id in (
         select id from core.notification where at < $1 order by at limit $2 for update skip locked) returning 1`,
      [before, limit],
    );
    return gone.length;
  }
}
