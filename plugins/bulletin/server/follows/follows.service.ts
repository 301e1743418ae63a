import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import { type Caller, Clock, decodeCursor, pageOfRows } from '@tessera/sdk';
import { NoticeReader } from '../notices/notice-reader.js';
import { itemOf } from '../notices/notice-views.js';
import { unreadSince } from '../receipts/unread-window.js';
import type { FollowedItem, FollowedQuery } from './follow.schemas.js';
import { type FollowedRow, FollowsRepository } from './follows.repository.js';

/** One's own stars: nobody else's business, hence neither audited nor announced. */
@Injectable()
export class FollowsService {
  constructor(
    private readonly follows: FollowsRepository,
    private readonly notices: NoticeReader,
    private readonly clock: Clock,
  ) {}

  /** 404 for what the caller may not read. */
  async follow(caller: Caller, noticeId: string): Promise<void> {
    await this.notices.readable(caller, noticeId);
    await this.follows.add(caller.accountId, noticeId, this.clock.now());
  }

  /** Also for what the caller may no longer read. */
  async unfollow(caller: Caller, noticeId: string): Promise<void> {
    await this.follows.remove(caller.accountId, noticeId);
  }

  async list(caller: Caller, { cursor, limit, ...filter }: FollowedQuery): Promise<Page<FollowedItem>> {
    const key = cursor === undefined ? null : decodeCursor(cursor, filter, ['date', 'uuid']);
    const after = key && { at: key[0]!, id: key[1]! };
    const reader = { accountId: caller.accountId, since: unreadSince(this.clock.now()) };
    const rows = await this.follows.newest(caller, filter.q ?? null, after, limit + 1, reader);
    const item = (row: FollowedRow) => ({
      ...itemOf(row),
      state: row.state,
      followedAt: row.followed_at.toISOString(),
    });
    return pageOfRows(rows, { limit, filter }, item, (last) => [last.followed_at.toISOString(), last.id]);
  }
}
