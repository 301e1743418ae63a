import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import { isOut } from '../notices/notice-state.js';

export type NoticeAsOut = Pick<Notice, 'title' | 'body' | 'audienceKey'>;

/** What readers last saw of notices that were taken down. */
@Injectable()
export class NoticesAsOutRepository {
  constructor(private readonly sql: Sql) {}

  /** Called with every act: only one that takes a notice down which was out leaves something. */
  async keep(transaction: Transaction, before: Notice, after: Notice): Promise<void> {
    if (!isOut(before.state) || after.state !== 'taken-down') return;
    await transaction.query(
      {
        name: 'bulletin-keep-as-out',
        text: `insert into plugin_bulletin.notice_as_out (notice_id, title, body, audience_key) values ($1, $2, $3, $4)
on conflict (notice_id) do update set title = excluded.title, body = excluded.body, audience_key = excluded.audience_key`,
      },
      [before.id, before.title, before.body, before.audienceKey],
    );
  }

  async find(id: string): Promise<NoticeAsOut | undefined> {
    const [row] = await this.sql.query<NoticeAsOut>(
      {
        name: 'bulletin-as-out',
        text: 'select title, body, audience_key as "audienceKey" from plugin_bulletin.notice_as_out where notice_id = $1',
      },
      [id],
    );
    return row;
  }
}
