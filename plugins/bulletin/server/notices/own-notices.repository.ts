import { Injectable } from '@nestjs/common';
import { addDays, Sql, startOfDay } from '@tessera/sdk';
import { keyPrefixOf } from '../audience/notice-audience.js';
import type { NoticeState } from './notice.entity.js';
import { categoryColumns, categoryJoin, listColumns, noticeTable, type OwnRow } from './notice-columns.js';
import type { OwnNoticeQuery, OwnTab } from './notice-input.schemas.js';

/** Position in a list of one's own: time of the last change and id of the last row seen. */
export interface OwnPosition {
  changedAt: string;
  id: string;
}

export type OwnFilter = Omit<OwnNoticeQuery, 'cursor' | 'limit'> & {
  /** Zone whose days `from` and `to` are. */
  zone: string;
};

const statesOf: Record<OwnTab, readonly NoticeState[] | null> = {
  all: null,
  published: ['current', 'expired'],
  scheduled: ['scheduled'],
  unpublished: ['draft', 'taken-down'],
  'in-review': ['in-review'],
};

const statement = {
  name: 'bulletin-own',
  text: `
select n.*, ${categoryColumns} from (
  select ${listColumns}, r.state, r.changed_at, r.review_note, r.reviewed_by_name, r.reviewed_at from ${noticeTable} r
  where r.author_id = $1 and r.deleted_at is null
    and ($2::text[] is null or r.state = any($2))
    and ($3::text is null or r.audience_key like $3 || '%')
    and ($4::text is null or r.title_folded like all (plugin_bulletin.like_patterns($4)))
    and ($5::timestamptz is null or r.published_at >= $5) and ($6::timestamptz is null or r.published_at < $6)
    and (r.changed_at, r.id) < (coalesce($7::timestamptz, 'infinity'), coalesce($8::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by r.changed_at desc, r.id desc limit $9
) n ${categoryJoin} order by n.changed_at desc, n.id desc`,
};

/** The list of what one has written. */
@Injectable()
export class OwnNoticesRepository {
  constructor(private readonly sql: Sql) {}

  newest(authorId: string, filter: OwnFilter, after: OwnPosition | null, limit: number): Promise<OwnRow[]> {
    const { tab, audience, q, from, to, zone } = filter;
    return this.sql.query<OwnRow>(statement, [
      authorId,
      statesOf[tab],
      audience ? keyPrefixOf(audience) : null,
      q ?? null,
      from ? startOfDay(from, zone) : null,
      to ? startOfDay(addDays(to, 1), zone) : null,
      after?.changedAt ?? null,
      after?.id ?? null,
      limit,
    ]);
  }
}
