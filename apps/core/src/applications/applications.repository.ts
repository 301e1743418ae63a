import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import { type ReaderRow, readerColumns } from './application-rows.js';

/** Whom an application must be for. */
export interface Reader {
  audienceKeys: readonly string[];
  roles: readonly string[];
}

/** Applications as one reader may see them: shown, and for an audience and a role of the reader's. */
@Injectable()
export class ApplicationsRepository {
  constructor(private readonly sql: Sql) {}

  /** In the order of the categories; with `words` those that fit, names before descriptions. */
  visible(
    { audienceKeys, roles }: Reader,
    { words = null, limit }: { words?: string | null; limit: number },
    signal?: AbortSignal,
  ): Promise<ReaderRow[]> {
    return this.sql.query<ReaderRow>(
      {
        name: 'applications-visible',
        text: `
select ${readerColumns}
from core.application a join core.application_category c on c.id = a.category_id
where a.state = 'shown' and a.audience_keys && $1::text[] and (a.role_key is null or a.role_key = any($2::text[]))
  and ($3::text is null or a.search like all ((select core.like_patterns($3))::text[]))
order by $3::text is not null and not core.fold(a.name_zh || ' ' || a.name_en) like all ((select core.like_patterns($3))::text[]),
  c.sort_order, c.id, a.sort_order, a.id
limit $4`,
      },
      [audienceKeys, roles, words, limit],
      signal,
    );
  }

  /** Which of the given texts hold all words, by the same comparison as applications. */
  async fitting(
    texts: readonly { id: string; text: string }[],
    words: string,
    signal?: AbortSignal,
  ): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(
      {
        name: 'applications-fitting',
        text: `select t.id from jsonb_to_recordset($1::jsonb) as t(id text, text text)
where core.fold(t.text) like all ((select core.like_patterns($2))::text[])`,
      },
      [JSON.stringify(texts), words],
      signal,
    );
    return rows.map(({ id }) => id);
  }
}
