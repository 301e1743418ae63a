import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  decodeCursor,
  encodeCursor,
  type Searcher,
  type SearchFound,
  SearchProvider,
  type SearchRequest,
} from '@tessera/sdk';
import { NoticeListsService } from '../notices/notice-lists.service.js';
import { bodySpellings } from './body-spellings.js';
import { NoticeBodiesRepository } from './notice-bodies.repository.js';

type Rung = (caller: Caller, request: SearchRequest, signal: AbortSignal) => Promise<SearchFound>;

/** Notices that reach the caller: titles in force, then texts in force, then titles of the past. */
@Injectable()
@SearchProvider('notices')
export class NoticesSearch implements Searcher {
  private readonly rungs: readonly Rung[] = [
    (...asked) => this.titles('current', ...asked),
    (...asked) => this.bodies(...asked),
    (...asked) => this.titles('history', ...asked),
  ];
  private static readonly past = 2;

  constructor(
    private readonly lists: NoticeListsService,
    private readonly texts: NoticeBodiesRepository,
    private readonly clock: Clock,
  ) {}

  async search(caller: Caller, request: SearchRequest, signal: AbortSignal): Promise<SearchFound> {
    const filter = { q: request.text };
    const [first, within] = request.cursor
      ? decodeCursor(request.cursor, filter, ['number', 'string'])
      : [0, undefined];
    const hits: SearchFound['hits'] = [];
    for (const [at, rung] of this.rungs.entries()) {
      if (at < Number(first)) continue;
      const limit = request.limit - hits.length;
      const nothingYet = hits.length === 0 && request.cursor === undefined;
      if (at === NoticesSearch.past && nothingYet && !(await this.texts.anyPastTitle(request.text, signal))) continue;
      if (limit === 0) return { hits, next: encodeCursor([at, ''], filter) };
      const cursor = at === Number(first) && within ? within : undefined;
      const found = await rung(caller, { ...request, limit, cursor }, signal);
      hits.push(...found.hits);
      if (found.next !== null) return { hits, next: encodeCursor([at, found.next], filter) };
    }
    return { hits, next: null };
  }

  private async titles(tab: 'current' | 'history', caller: Caller, request: SearchRequest, signal: AbortSignal) {
    const { text: q, limit, cursor } = request;
    const { items, next } = await this.lists.list(caller, { q, tab, limit, ...(cursor && { cursor }) }, signal);
    const hits = items.map(({ id, title, agency, publishedAt }) => hit(id, title, agency.shortName, publishedAt));
    return { hits, next };
  }

  private async bodies(caller: Caller, { text, words, limit, cursor }: SearchRequest, signal: AbortSignal) {
    const spellings = bodySpellings(words);
    if (spellings.length === 0) return { hits: [], next: null };
    const now = this.clock.now();
    const filter = { bodies: text };
    const [at, id] = cursor ? decodeCursor(cursor, filter, ['date', 'uuid']) : [now.toISOString(), null];
    const stretch = {
      keys: caller.audienceKeys,
      tab: 'current' as const,
      now,
      before: { at: at!, id: id ?? null },
      from: null,
      words: null,
      limit: limit + 1,
    };
    const rows = await this.texts.find(caller, stretch, { text, spellings }, signal);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      hits: shown.map((row) => hit(row.id, row.title, row.agency_name, row.published_at.toISOString())),
      next: last && rows.length > limit ? encodeCursor([last.published_at.toISOString(), last.id], filter) : null,
    };
  }
}

const hit = (id: string, title: string, agency: string, publishedAt: string | null) => ({
  id,
  title,
  note: agency,
  icon: 'speakerphone',
  to: `/bulletin/${id}`,
  ...(publishedAt && { at: publishedAt }),
});
