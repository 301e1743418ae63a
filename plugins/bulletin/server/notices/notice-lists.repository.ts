import { Injectable } from '@nestjs/common';
import { Access, type Caller, Sql } from '@tessera/sdk';
import type { ReaderRow } from './notice-columns.js';
import type { NoticeStretch, SoughtWords, UnreadSince } from './notice-conditions.js';
import {
  type BoundStatement,
  countStatement,
  horizonStatement,
  indexedStatement,
  newestStatement,
  pinnedStatement,
  unreadStatement,
} from './notice-list.statements.js';

/** Lists of published notices, for readers. */
@Injectable()
export class NoticeListsRepository {
  constructor(
    private readonly sql: Sql,
    private readonly access: Access,
  ) {}

  newest(caller: Caller, stretch: NoticeStretch, reader: UnreadSince, signal?: AbortSignal): Promise<ReaderRow[]> {
    return this.run(newestStatement(this.access, caller, stretch, reader), signal);
  }

  pinned(caller: Caller, stretch: NoticeStretch, reader: UnreadSince, signal?: AbortSignal): Promise<ReaderRow[]> {
    return this.run(pinnedStatement(this.access, caller, stretch, reader), signal);
  }

  /**
   * A common word is found soonest by walking from the newest notice on, a rare one by the index of titles. So: walk,
   * and where a key has more rows than the walk saw, and the page reaches that far back, ask the index for that key.
   */
  async search(
    caller: Caller,
    stretch: NoticeStretch & { words: SoughtWords },
    reader: UnreadSince,
    signal?: AbortSignal,
  ): Promise<ReaderRow[]> {
    const [walked, horizons] = await Promise.all([
      this.newest(caller, stretch, reader, signal),
      this.run<{ key: string; published_at: Date }>(horizonStatement(stretch), signal),
    ]);
    const last = walked[stretch.limit - 1];
    const seen = horizons.every(({ published_at }) => last !== undefined && last.published_at > published_at);
    if (seen) return walked;
    const keys = horizons.map(({ key }) => key);
    const indexed = await this.run<ReaderRow>(
      indexedStatement(this.access, caller, { ...stretch, keys }, reader),
      signal,
    );
    return newestOf([...walked, ...indexed], stretch.limit);
  }

  /** How many there are, at most `stretch.limit`; with words only among those that a search walks, then not `whole`. */
  async count(caller: Caller, stretch: NoticeStretch): Promise<{ found: number; whole: boolean }> {
    const [[row], horizons] = await Promise.all([
      this.run<{ count: number }>(countStatement(this.access, caller, stretch)),
      stretch.words ? this.run(horizonStatement(stretch)) : [],
    ]);
    return { found: row!.count, whole: horizons.length === 0 };
  }

  /** How many of them the reader has not opened, at most `stretch.limit`. */
  async countUnread(
    caller: Caller,
    stretch: NoticeStretch,
    reader: UnreadSince,
    signal?: AbortSignal,
  ): Promise<number> {
    const [row] = await this.run<{ count: number }>(unreadStatement(this.access, caller, stretch, reader), signal);
    return row!.count;
  }

  private run<Row>({ statement, values }: BoundStatement, signal?: AbortSignal): Promise<Row[]> {
    return this.sql.query<Row>(statement, values, signal);
  }
}

/** Each notice once, newest first. */
function newestOf(rows: readonly ReaderRow[], limit: number): ReaderRow[] {
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  return unique
    .sort((a, b) => b.published_at.getTime() - a.published_at.getTime() || (a.id < b.id ? 1 : -1))
    .slice(0, limit);
}
