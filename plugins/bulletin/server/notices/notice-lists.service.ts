import { Injectable } from '@nestjs/common';
import { type Page, searchWords, type Total } from '@tessera/contracts';
import { addDays, type Caller, Clock, decodeCursor, Parameters, pageOfRows, startOfDay } from '@tessera/sdk';
import { keysOfAudience } from '../audience/notice-audience.js';
import { unreadSince } from '../receipts/unread-window.js';
import type { NoticeItem, UnreadCount } from './notice.schemas.js';
import type { ReaderRow } from './notice-columns.js';
import type { NoticeStretch, UnreadSince } from './notice-conditions.js';
import type { NoticeFilter, NoticeQuery } from './notice-input.schemas.js';
import { NoticeListsRepository } from './notice-lists.repository.js';
import { itemOf } from './notice-views.js';

const mostCounted = 1000;
const mostUnread = 99;
const mostPinned = 5;

/** Published notices as their readers find them: lists, counts, search. */
@Injectable()
export class NoticeListsService {
  constructor(
    private readonly lists: NoticeListsRepository,
    private readonly clock: Clock,
    private readonly parameters: Parameters,
  ) {}

  /** A page of what reaches the caller, newest first. */
  async list(
    caller: Caller,
    { cursor, limit, ...filter }: NoticeQuery,
    signal?: AbortSignal,
  ): Promise<Page<NoticeItem>> {
    const stretch = this.stretch(caller, filter, limit + 1);
    if (cursor !== undefined) {
      const [at, id] = decodeCursor(cursor, filter, ['date', 'uuid']);
      stretch.before = { at: at!, id: id! };
    }
    const rows = await this.rows(caller, stretch, signal);
    return pageOfRows(rows, { limit, filter }, itemOf, (last) => [last.published_at.toISOString(), last.id]);
  }

  /** What stands above the list of this reader, newest first, at most five. */
  async pinned(caller: Caller, signal?: AbortSignal): Promise<NoticeItem[]> {
    const stretch = this.stretch(caller, { tab: 'current' }, mostPinned);
    return (await this.lists.pinned(caller, stretch, this.reader(caller), signal)).map(itemOf);
  }

  /** How many notices a filter finds, exact up to 1,000; of words in a large bulletin at least so many. */
  async total(caller: Caller, filter: NoticeFilter): Promise<Total> {
    const { found, whole } = await this.lists.count(caller, this.stretch(caller, filter, mostCounted + 1));
    return { value: Math.min(found, mostCounted), exact: whole && found <= mostCounted };
  }

  async unreadCount(caller: Caller, signal?: AbortSignal): Promise<UnreadCount> {
    const reader = this.reader(caller);
    const stretch = { ...this.stretch(caller, { tab: 'current' }, mostUnread + 1), from: reader.since };
    const found = await this.lists.countUnread(caller, stretch, reader, signal);
    return { value: Math.min(found, mostUnread), exact: found <= mostUnread };
  }

  private rows(caller: Caller, stretch: NoticeStretch, signal?: AbortSignal): Promise<ReaderRow[]> {
    const { words } = stretch;
    return words
      ? this.lists.search(caller, { ...stretch, words }, this.reader(caller), signal)
      : this.lists.newest(caller, stretch, this.reader(caller), signal);
  }

  private stretch(
    caller: Caller,
    { audience, category, q, from, to, tab }: NoticeFilter,
    limit: number,
  ): NoticeStretch {
    const now = this.clock.now();
    const zone = this.parameters.get<string>('portal.time-zone');
    const end = to ? startOfDay(addDays(to, 1), zone).getTime() - 1 : now.getTime();
    return {
      keys: keysOfAudience(caller.audienceKeys, audience),
      tab,
      now,
      before: { at: new Date(Math.min(end, now.getTime())).toISOString(), id: null },
      from: from ? startOfDay(from, zone) : null,
      category: category ?? null,
      words: q ? { text: q, words: searchWords(q) } : null,
      limit,
    };
  }

  /** Since when a notice may count as unread for the caller. */
  reader(caller: Caller): UnreadSince {
    return { accountId: caller.accountId, since: unreadSince(this.clock.now()) };
  }
}
