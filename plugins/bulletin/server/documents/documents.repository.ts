import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import { noticeTable } from '../notices/notice-columns.js';

/** Which notice a document has become, and what is counted of it. */
@Injectable()
export class DocumentsRepository {
  constructor(private readonly sql: Sql) {}

  /** Id of the notice, trashed or not. */
  async noticeOf(externalKey: string): Promise<string | undefined> {
    const [row] = await this.sql.query<{ id: string }>(
      { name: 'bulletin-notice-of-document', text: `select id from ${noticeTable} where external_key = $1` },
      [externalKey],
    );
    return row?.id;
  }

  async acknowledgements(noticeId: string, revision: number): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(
      {
        name: 'bulletin-document-acknowledgements',
        text: `select count(*)::int as count from plugin_bulletin.acknowledgement where notice_id = $1 and revision = $2`,
      },
      [noticeId, revision],
    );
    return row?.count ?? 0;
  }

  /** A category in use of one of these agencies or the government's, by id or name; the nearest agency's first. */
  async category(idOrName: string, agencies: readonly string[]): Promise<string | undefined> {
    const [row] = await this.sql.query<{ id: string }>(
      {
        name: 'bulletin-category-by-name',
        text: `select c.id from plugin_bulletin.category c
where c.archived_at is null and (c.agency_id is null or c.agency_id = any($2::uuid[]))
  and (c.id::text = lower($1) or $1 in (c.name_zh, c.name_en))
order by array_position($2::uuid[], c.agency_id) nulls last, c.position, c.id limit 1`,
      },
      [idOrName, agencies],
    );
    return row?.id;
  }
}
