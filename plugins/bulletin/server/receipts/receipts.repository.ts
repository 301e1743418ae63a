import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

/** One person has opened one notice. */
export interface Opened {
  accountId: string;
  noticeId: string;
  at: Date;
}

/** Who has opened which notice. */
@Injectable()
export class ReceiptsRepository {
  constructor(private readonly sql: Sql) {}

  /** Adds receipts and counts each new one as one more reader. A receipt that was there already changes nothing. */
  async add(receipts: readonly Opened[]): Promise<void> {
    // locked in the order of ids: two workers that count the same notices then take turns instead of deadlocking
    await this.sql.query(
      {
        name: 'bulletin-receipts',
        text: `
with opened as (
  insert into plugin_bulletin.reading (account_id, notice_id, month, at)
  select o.account_id, o.notice_id, coalesce(n.reading_month, plugin_bulletin.month_of(n.published_at)), o.at
  from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) as o(account_id, notice_id, at)
  join plugin_bulletin.notice n on n.id = o.notice_id
  on conflict do nothing returning notice_id
), counted as (
  select notice_id, count(*)::int as readers from opened group by notice_id
), locked as (
  select n.id from plugin_bulletin.notice n where n.id in (select notice_id from counted) order by n.id for no key update
)
update plugin_bulletin.notice n set reads = n.reads + c.readers
from counted c join locked l on l.id = c.notice_id where n.id = c.notice_id`,
      },
      [
        receipts.map(({ accountId }) => accountId),
        receipts.map(({ noticeId }) => noticeId),
        receipts.map(({ at }) => at),
      ],
    );
  }

  /** Everything published up to `at` counts as read by this person from now on. */
  async setWatermark(accountId: string, at: Date): Promise<void> {
    await this.sql.query(
      `
insert into plugin_bulletin.read_watermark (account_id, at) values ($1, $2)
on conflict (account_id) do update set at = greatest(read_watermark.at, excluded.at)`,
      [accountId, at],
    );
  }

  /** Makes room for the coming months and drops what no unread mark asks for any more; answers how many months went. */
  async turnMonths(transaction: Transaction, now: Date, keepFrom: Date): Promise<number> {
    await transaction.query(
      `select plugin_bulletin.prepare_reading_month((plugin_bulletin.month_of($1) + make_interval(months => n))::date)
       from generate_series(0, 2) as n`,
      [now],
    );
    const [row] = await transaction.query<{ dropped: number }>(
      'select plugin_bulletin.drop_reading_months(plugin_bulletin.month_of($1)) as dropped',
      [keepFrom],
    );
    return row?.dropped ?? 0;
  }
}
