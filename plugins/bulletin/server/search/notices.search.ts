import { Injectable } from '@nestjs/common';
import {
  type Caller,
  decodeCursor,
  encodeCursor,
  type Searcher,
  type SearchFound,
  SearchProvider,
  type SearchRequest,
} from '@tessera/sdk';
import type { NoticeItem } from '../notices/notice.schemas.js';
import type { ListTab } from '../notices/notice-conditions.js';
import { NoticeListsService } from '../notices/notice-lists.service.js';
import { PastTitlesRepository } from './past-titles.repository.js';

const tabs: readonly ListTab[] = ['current', 'history'];

/** Notices that reach the caller: what is in force, then what has expired. */
@Injectable()
@SearchProvider('notices')
export class NoticesSearch implements Searcher {
  constructor(
    private readonly lists: NoticeListsService,
    private readonly past: PastTitlesRepository,
  ) {}

  async search(caller: Caller, request: SearchRequest, signal: AbortSignal): Promise<SearchFound> {
    const filter = { q: request.text };
    const [first, within] = request.cursor
      ? decodeCursor(request.cursor, filter, ['number', 'string'])
      : [0, undefined];
    const hits: SearchFound['hits'] = [];
    for (const [at, tab] of tabs.entries()) {
      if (at < Number(first)) continue;
      const limit = request.limit - hits.length;
      if (limit === 0) return { hits, next: encodeCursor([at, ''], filter) };
      const nothingYet = hits.length === 0 && request.cursor === undefined;
      if (tab === 'history' && nothingYet && !(await this.past.any(request.text, signal))) continue;
      const cursor = at === Number(first) && within ? { cursor: within } : {};
      const { items, next } = await this.lists.list(caller, { q: request.text, tab, limit, ...cursor }, signal);
      hits.push(...items.map(hit));
      if (next !== null) return { hits, next: encodeCursor([at, next], filter) };
    }
    return { hits, next: null };
  }
}

const hit = ({ id, title, agency, publishedAt }: NoticeItem) => ({
  id,
  title,
  note: agency.shortName,
  icon: 'speakerphone',
  to: `/bulletin/${id}`,
  ...(publishedAt && { at: publishedAt }),
});
