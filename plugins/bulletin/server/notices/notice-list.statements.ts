import { type Access, asFilter, type Caller, namedStatement, newestByKey, type Statement } from '@tessera/sdk';
import { categoryColumns, categoryJoin, listColumns, noticeTable } from './notice-columns.js';
import {
  type Bind,
  conditions,
  type NoticeStretch,
  type SoughtWords,
  start,
  titleHolds,
  titleOrTextHolds,
  type UnreadSince,
  unread,
  within,
} from './notice-conditions.js';

/** A prepared statement with its values. */
export interface BoundStatement {
  statement: Statement;
  values: unknown[];
}

/** Rows per key that a search looks through, newest first, before it asks the index of titles. */
export const searchWalk = 1000;

const ofCategory = ({ category }: NoticeStretch, bind: Bind) =>
  category === null ? '' : ` and r.category_id = ${bind(category)}::uuid`;

function byKey(stretch: NoticeStretch, select: string, where: string[], bind: Bind, more = ''): string {
  const { words, tab } = stretch;
  return newestByKey({
    select,
    table: noticeTable,
    key: 'audience_key',
    time: 'published_at',
    id: 'id',
    within: `${within[tab]}${ofCategory(stretch, bind)}${more}`,
    where: [...where, ...(words ? [titleOrTextHolds(words, tab, bind)] : [])].join('\n    and '),
    ...(words ? { walk: searchWalk } : {}),
  });
}

/** Adds to rows `n` what they take from other tables, for this reader. */
export const decorated = (rows: string, reader: UnreadSince, bind: Bind, order = 'n.published_at desc, n.id desc') => {
  const me = `${bind(reader.accountId)}::uuid`;
  return `select n.*, ${categoryColumns}, (${unread('n', reader, bind)}) as unread,
  exists (select from plugin_bulletin.follow f where f.account_id = ${me} and f.notice_id = n.id) as followed,
  case when n.must_read then exists (select from plugin_bulletin.acknowledgement a
    where a.notice_id = n.id and a.revision = n.revision and a.account_id = ${me}) end as acknowledged
from (${rows}) n ${categoryJoin} order by ${order}`;
};

/** The newest rows of the stretch; with words only as far as `searchWalk` reaches. */
export function newestStatement(
  access: Access,
  caller: Caller,
  stretch: NoticeStretch,
  reader: UnreadSince,
): BoundStatement {
  const { values, bind } = start(stretch);
  const rows = byKey(stretch, listColumns, conditions(access, caller, stretch, values, bind), bind);
  return { statement: namedStatement('bulletin-newest', decorated(rows, reader, bind)), values };
}

/** The newest rows of the stretch that are pinned. */
export function pinnedStatement(
  access: Access,
  caller: Caller,
  stretch: NoticeStretch,
  reader: UnreadSince,
): BoundStatement {
  const { values, bind } = start(stretch);
  const rows = byKey(stretch, listColumns, conditions(access, caller, stretch, values, bind), bind, ' and r.pinned');
  return { statement: namedStatement('bulletin-pinned', decorated(rows, reader, bind)), values };
}

/** The newest rows whose titles hold the words, found by the index of titles instead of by walking. */
export function indexedStatement(
  access: Access,
  caller: Caller,
  stretch: NoticeStretch & { words: SoughtWords },
  reader: UnreadSince,
): BoundStatement {
  const { values, bind } = start(stretch);
  // keys and cursor only filter: the planner, which cannot know how rare the words are, would walk whole keys instead
  const stretchOnly = asFilter({
    text: `r.audience_key = any($1::text[])${ofCategory(stretch, bind)}
      and (r.published_at, r.id) < ($2::timestamptz, coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`,
  });
  const rows = `
  select ${listColumns} from ${noticeTable} r
  where plugin_bulletin.grams(r.title_folded) @> (select plugin_bulletin.query_grams(${bind(stretch.words.text)}))::text[]
    and ${within[stretch.tab]} and ${stretchOnly}
    and ${[...conditions(access, caller, stretch, values, bind), titleHolds(stretch.words, bind)].join('\n    and ')}
  order by r.published_at desc, r.id desc limit $4`;
  return { statement: namedStatement('bulletin-indexed', decorated(rows, reader, bind)), values };
}

/** Number of rows in the stretch (`{count}`), at most its limit. */
export function countStatement(access: Access, caller: Caller, stretch: NoticeStretch): BoundStatement {
  const { values, bind } = start(stretch);
  const rows = byKey(stretch, 'r.published_at, r.id', conditions(access, caller, stretch, values, bind), bind);
  return { statement: namedStatement('bulletin-count', `select count(*)::int as count from (${rows}) c`), values };
}

/** Number of unread rows in the stretch (`{count}`), at most its limit. */
export function unreadStatement(
  access: Access,
  caller: Caller,
  stretch: NoticeStretch,
  reader: UnreadSince,
): BoundStatement {
  const { values, bind } = start(stretch);
  const where = [...conditions(access, caller, stretch, values, bind), unread('r', reader, bind)];
  const rows = byKey(stretch, 'r.published_at, r.id', where, bind);
  return { statement: namedStatement('bulletin-unread', `select count(*)::int as count from (${rows}) c`), values };
}

/** Keys of the stretch that hold more rows than a search walks, each with the time of its last walked row. */
export function horizonStatement(stretch: NoticeStretch): BoundStatement {
  const { keys, before, tab } = stretch;
  const values: unknown[] = [keys, before.at, before.id];
  const category = ofCategory(stretch, (value) => `$${values.push(value)}`);
  const text = `
select k.key, h.published_at from unnest($1::text[]) as k(key)
cross join lateral (
  select r.published_at from ${noticeTable} r
  where r.audience_key = k.key and ${within[tab]}${category}
    and (r.published_at, r.id) < ($2::timestamptz, coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by r.published_at desc, r.id desc offset (select ${searchWalk - 1}::bigint) limit 1
) h`;
  return { statement: namedStatement('bulletin-horizon', text), values };
}
