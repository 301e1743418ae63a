import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import { noticeTable } from '../notices/notice-columns.js';

const pastTitles = {
  name: 'bulletin-past-titles',
  text: `select count(*)::int as found from ${noticeTable} r
where plugin_bulletin.grams(r.title_folded) @> (select plugin_bulletin.query_grams($1))::text[]
  and r.state = 'expired' and r.deleted_at is null`,
};

/** What the index of titles knows about the past. */
@Injectable()
export class PastTitlesRepository {
  constructor(private readonly sql: Sql) {}

  /**
   * Whether titles of the past hold the words, to whomever they went: one look into the index instead of a walk. Only for
   * words that nothing in force holds; counting a common one would read all of them.
   */
  async any(text: string, signal?: AbortSignal): Promise<boolean> {
    const [row] = await this.sql.query<{ found: number }>(pastTitles, [text], signal);
    return (row?.found ?? 0) > 0;
  }
}
