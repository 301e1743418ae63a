import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import type { Receipt } from './receipt.entity.js';

/** Who has opened which notice. */
@Injectable()
export class ReceiptsRepository {
  constructor(private readonly sql: Sql) {}

  /** Adds receipts and counts each new one as one more reader. A receipt that was there already changes nothing. */
  async add(receipts: readonly Receipt[]): Promise<void> {
    // locked in the order of ids: two workers that count the same notices then take turns instead of deadlocking
    await this.sql.query(
      {
        name: 'bulletin-receipts',
        text: `
with opened as (
  insert into plugin_bulletin.receipt (account_id, notice_id, at)
  select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
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
}
