import { type Access, asFilter, type Caller, namedStatement, newestByKey, type Statement } from '@tessera/sdk';
import { listColumns, noticeRuleColumns, noticeTable } from './notice-columns.js';

export type ListTab = 'current' | 'history';

/** A stretch of published notices, newest first. */
export interface NoticeStretch {
  /** Audience keys to look under; never more than the caller's own. */
  keys: readonly string[];
  tab: ListTab;
  now: Date;
  /** Time and id of the last row seen; without id the time itself still belongs to the stretch. */
  before: { at: string; id: string | null };
  /** Nothing published before this moment. */
  from: Date | null;
  /** Words that the title must hold, all of them. */
  words: string | null;
  limit: number;
}

/** From this moment on a notice may count as unread for this person. */
export interface UnreadSince {
  accountId: string;
  since: Date;
}

/** A prepared statement with its values. */
export interface BoundStatement {
  statement: Statement;
  values: unknown[];
}

/** Rows per key that a search looks through, newest first, before it asks the index of titles. */
export const searchWalk = 1000;

const within: Record<ListTab, string> = {
  current: `r.state = 'current' and r.deleted_at is null`,
  history: `r.state = 'expired' and r.deleted_at is null`,
};

export type Bind = (value: unknown) => string;

/** Not by me, not opened, neither older than `since` nor than what I marked as read. */
const unread = (row: string, { accountId, since }: UnreadSince, bind: Bind): string => {
  const me = `${bind(accountId)}::uuid`;
  return `${row}.author_id <> ${me} and ${row}.published_at > greatest(${bind(since)}::timestamptz,
      (select at from plugin_bulletin.read_watermark where account_id = ${me}))
    and not exists (select from plugin_bulletin.receipt x where x.account_id = ${me} and x.notice_id = ${row}.id)`;
};

/** What a row must pass besides its key: its own times, the filter, and the caller's rules for reading. */
export function conditions(
  access: Access,
  caller: Caller,
  stretch: NoticeStretch,
  values: unknown[],
  bind: Bind,
): string[] {
  const { tab, now, from, words } = stretch;
  const demanded: string[] = [];
  // the minute job sets states; between two of its runs the times themselves decide
  if (tab === 'current') demanded.push(`(r.expires_at is null or r.expires_at > ${bind(now)}::timestamptz)`);
  if (from) demanded.push(`r.published_at >= ${bind(from)}::timestamptz`);
  if (words) demanded.push(`r.title_folded like all ((select plugin_bulletin.like_patterns(${bind(words)}))::text[])`);
  const rules = access.condition(caller, 'read', 'Notice', noticeRuleColumns, values.length + 1);
  values.push(...rules.values);
  return [...demanded, asFilter(rules)];
}

export function start({ keys, before, limit }: NoticeStretch): { values: unknown[]; bind: Bind } {
  const values: unknown[] = [keys, before.at, before.id, limit];
  return { values, bind: (value) => `$${values.push(value)}` };
}

const byKey = (stretch: NoticeStretch, select: string, where: string[]) =>
  newestByKey({
    select,
    table: noticeTable,
    key: 'audience_key',
    time: 'published_at',
    id: 'id',
    within: within[stretch.tab],
    where: where.join('\n    and '),
    ...(stretch.words ? { walk: searchWalk } : {}),
  });

const withUnread = (rows: string, reader: UnreadSince, bind: Bind) =>
  `select n.*, (${unread('n', reader, bind)}) as unread from (${rows}) n order by n.published_at desc, n.id desc`;

/** The newest rows of the stretch; with words only as far as `searchWalk` reaches. */
export function newestStatement(
  access: Access,
  caller: Caller,
  stretch: NoticeStretch,
  reader: UnreadSince,
): BoundStatement {
  const { values, bind } = start(stretch);
  const rows = byKey(stretch, listColumns, conditions(access, caller, stretch, values, bind));
  return { statement: namedStatement('bulletin-newest', withUnread(rows, reader, bind)), values };
}

/** The newest rows whose titles hold the words, found by the index of titles instead of by walking. */
export function indexedStatement(
  access: Access,
  caller: Caller,
  stretch: NoticeStretch & { words: string },
  reader: UnreadSince,
): BoundStatement {
  const { values, bind } = start(stretch);
  // keys and cursor only filter: the planner, which cannot know how rare the words are, would walk whole keys instead
  const stretchOnly = asFilter({
    text: `r.audience_key = any($1::text[])
      and (r.published_at, r.id) < ($2::timestamptz, coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`,
  });
  const rows = `
  select ${listColumns} from ${noticeTable} r
  where plugin_bulletin.grams(r.title_folded) @> (select plugin_bulletin.query_grams(${bind(stretch.words)}))::text[]
    and ${within[stretch.tab]} and ${stretchOnly}
    and ${conditions(access, caller, stretch, values, bind).join('\n    and ')}
  order by r.published_at desc, r.id desc limit $4`;
  return { statement: namedStatement('bulletin-indexed', withUnread(rows, reader, bind)), values };
}

/** Number of rows in the stretch (`{count}`), at most its limit. */
export function countStatement(access: Access, caller: Caller, stretch: NoticeStretch): BoundStatement {
  const { values, bind } = start(stretch);
  const rows = byKey(stretch, 'r.published_at, r.id', conditions(access, caller, stretch, values, bind));
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
  const rows = byKey(stretch, 'r.published_at, r.id', where);
  return { statement: namedStatement('bulletin-unread', `select count(*)::int as count from (${rows}) c`), values };
}

/** Keys of the stretch that hold more rows than a search walks, each with the time of its last walked row. */
export function horizonStatement({ keys, before, tab }: NoticeStretch): BoundStatement {
  const text = `
select k.key, h.published_at from unnest($1::text[]) as k(key)
cross join lateral (
  select r.published_at from ${noticeTable} r
  where r.audience_key = k.key and ${within[tab]}
    and (r.published_at, r.id) < ($2::timestamptz, coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by r.published_at desc, r.id desc offset (select ${searchWalk - 1}::bigint) limit 1
) h`;
  return { statement: namedStatement('bulletin-horizon', text), values: [keys, before.at, before.id] };
}
