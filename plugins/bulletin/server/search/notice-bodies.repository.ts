import { Injectable } from '@nestjs/common';
import { Access, type Caller, namedStatement, newestByKey, Sql } from '@tessera/sdk';
import { noticeTable } from '../notices/notice-columns.js';
import { conditions, type NoticeStretch, start } from '../notices/notice-list.statements.js';

/**
 * Current notices of each audience whose bodies are read through, newest first. An index of a million bodies would take
 * eight gigabytes and half an hour to build; people who search a text search what they read lately.
 */
const bodyWalk = 300;

/** The text of safe HTML, whose only entities are these. */
const plainText = `replace(replace(replace(regexp_replace(r.body, '<[^>]*>', ' ', 'g'), '&lt;', '<'), '&gt;', '>'), '&amp;', '&')`;

export interface BodyRow {
  id: string;
  title: string;
  agency_name: string;
  published_at: Date;
}

/** Notices whose bodies, not whose titles alone, hold the words. */
@Injectable()
export class NoticeBodiesRepository {
  constructor(
    private readonly sql: Sql,
    private readonly access: Access,
  ) {}

  find(
    caller: Caller,
    stretch: NoticeStretch,
    { text, spellings }: { text: string; spellings: string[] },
    signal?: AbortSignal,
  ): Promise<BodyRow[]> {
    const { values, bind } = start(stretch);
    const sought = bind(text);
    const patterns = `(select plugin_bulletin.like_patterns(${sought}))::text[]`;
    // `case` keeps the order: a glance at the stored text first, folding only what passes it
    const holds = `case when r.body like any (${bind(spellings)}::text[]) then not r.title_folded like all (${patterns})
      and plugin_bulletin.fold(r.title || ' ' || ${plainText}) like all (${patterns}) else false end`;
    const where = conditions(this.access, caller, stretch, values, bind);
    const rows = newestByKey({
      select: 'r.id, r.title, r.agency_name, r.published_at',
      table: noticeTable,
      key: 'audience_key',
      time: 'published_at',
      id: 'id',
      within: `r.state = 'current' and r.deleted_at is null`,
      where: [...where, holds].join('\n    and '),
      walk: bodyWalk,
    });
    return this.sql.query<BodyRow>(namedStatement('bulletin-bodies', rows), values, signal);
  }

  /**
   * Whether titles of the past hold the words, to whomever they went: one look into the index instead of a walk. Only for
   * words that no current title holds; counting a common one would read all of them.
   */
  async anyPastTitle(text: string, signal?: AbortSignal): Promise<boolean> {
    const [row] = await this.sql.query<{ found: number }>(pastTitles, [text], signal);
    return (row?.found ?? 0) > 0;
  }
}

const pastTitles = {
  name: 'bulletin-past-titles',
  text: `select count(*)::int as found from ${noticeTable} r
where plugin_bulletin.grams(r.title_folded) @> (select plugin_bulletin.query_grams($1))::text[]
  and r.state = 'expired' and r.deleted_at is null`,
};
