import { Injectable } from '@nestjs/common';
import type { ApplicationView, SearchHit } from '@tessera/contracts';
import {
  type Caller,
  decodeCursor,
  encodeCursor,
  type Searcher,
  type SearchFound,
  SearchProvider,
  type SearchRequest,
} from '@tessera/sdk';
import { ApplicationsService } from './applications.service.js';

/** Administered applications; the pages of plugins are found as pages. */
@Injectable()
@SearchProvider('applications')
export class ApplicationsSearch implements Searcher {
  constructor(private readonly applications: ApplicationsService) {}

  async search(caller: Caller, { text, limit, cursor }: SearchRequest, signal: AbortSignal): Promise<SearchFound> {
    const filter = { q: text };
    const from =
      cursor === undefined ? 0 : Math.min(Math.max(Number(decodeCursor(cursor, filter, ['number'])[0]), 0), most);
    const end = from + limit;
    const administered = await this.applications.administered(caller, text, end + 1, signal);
    const hits = administered.slice(from, end).map(hitOf);
    return { hits, next: administered.length > end ? encodeCursor([end], filter) : null };
  }
}

const most = 10_000;

function hitOf({ id, name, description, icon, kind, address, opens }: ApplicationView): SearchHit {
  const { 'zh-Hant': chinese, en } = description;
  // other kinds of sign-on cannot be used from here: the page of applications says so
  const opened = kind === 'link' ? { to: address, ...(opens === 'new' && { opens }) } : { to: '/applications' };
  return { id, title: name, note: chinese && en ? description : chinese || en, icon, ...opened };
}
