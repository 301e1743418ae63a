import { type Access, asFilter, type Caller } from '@tessera/sdk';
import { bodySpellings } from '../search/body-spellings.js';
import { plainTextOf } from '../search/plain-text-sql.js';
import { noticeRuleColumns } from './notice-columns.js';

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
  category: string | null;
  /** What the notice must hold: as typed, and as folded words. */
  words: SoughtWords | null;
  limit: number;
}

export interface SoughtWords {
  text: string;
  words: readonly string[];
}

/** From this moment on a notice may count as unread for this person. */
export interface UnreadSince {
  accountId: string;
  since: Date;
}

export type Bind = (value: unknown) => string;

/** What an index of published notices demands of its rows. */
export const within: Record<ListTab, string> = {
  current: `r.state = 'current' and r.deleted_at is null`,
  history: `r.state = 'expired' and r.deleted_at is null`,
};

/** The values that `newestByKey` wants first, and a way to add others. */
export function start({ keys, before, limit }: NoticeStretch): { values: unknown[]; bind: Bind } {
  const values: unknown[] = [keys, before.at, before.id, limit];
  return { values, bind: (value) => `$${values.push(value)}` };
}

/** Not by me, not opened, neither older than `since` nor than what I marked as read. */
export const unread = (row: string, { accountId, since }: UnreadSince, bind: Bind): string => {
  const me = `${bind(accountId)}::uuid`;
  return `${row}.author_id <> ${me} and ${row}.published_at > greatest(${bind(since)}::timestamptz,
      (select at from plugin_bulletin.read_watermark where account_id = ${me}))
    and not exists (select from plugin_bulletin.reading x where x.account_id = ${me} and x.notice_id = ${row}.id
      and x.month = coalesce(${row}.reading_month, plugin_bulletin.month_of(${row}.published_at)))`;
};

/** What a row must pass besides its key: its own times, the filter, and the caller's rules for reading. */
export function conditions(
  access: Access,
  caller: Caller,
  stretch: NoticeStretch,
  values: unknown[],
  bind: Bind,
): string[] {
  const { tab, now, from } = stretch;
  const demanded: string[] = [];
  // the minute job sets states; between two of its runs the times themselves decide
  if (tab === 'current') demanded.push(`(r.expires_at is null or r.expires_at > ${bind(now)}::timestamptz)`);
  if (from) demanded.push(`r.published_at >= ${bind(from)}::timestamptz`);
  const rules = access.condition(caller, 'read', 'Notice', noticeRuleColumns, values.length + 1);
  values.push(...rules.values);
  return [...demanded, asFilter(rules)];
}

/** A title that holds the words. */
export const titleHolds = ({ text }: SoughtWords, bind: Bind): string =>
  `r.title_folded like all (${patternsOf(bind(text))})`;

/** A title or a text that holds the words; a glance at the stored text comes before folding it. */
export function titleOrTextHolds(words: SoughtWords, tab: ListTab, bind: Bind): string {
  const patterns = patternsOf(bind(words.text));
  const text = tab === 'current' ? `r.title || ' ' || ${plainTextOf('r.body')}` : `r.title || ' ' || r.summary`;
  const spellings = bodySpellings(words.words);
  const stored = tab === 'current' ? 'r.body' : 'r.summary';
  if (spellings.length === 0) return `r.title_folded like all (${patterns})`;
  return `case when r.title_folded like all (${patterns}) then true
      when ${stored} like any (${bind(spellings)}::text[]) then plugin_bulletin.fold(${text}) like all (${patterns})
      else false end`;
}

const patternsOf = (text: string) => `(select plugin_bulletin.like_patterns(${text}))::text[]`;
