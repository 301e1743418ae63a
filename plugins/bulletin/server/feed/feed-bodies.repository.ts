import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import { noticeTable } from '../notices/notice-columns.js';

/** Whole texts of notices that the caller was found to read already. */
@Injectable()
export class FeedBodiesRepository {
  constructor(private readonly sql: Sql) {}

  /** Safe HTML by id. */
  async of(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.sql.query<{ id: string; body: string }>(
      { name: 'bulletin-feed-bodies', text: `select id, body from ${noticeTable} where id = any($1::uuid[])` },
      [ids],
    );
    return new Map(rows.map(({ id, body }) => [id, body]));
  }
}
