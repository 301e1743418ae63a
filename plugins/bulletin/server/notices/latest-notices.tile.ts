import { Injectable } from '@nestjs/common';
import { type Caller, type TileLoader, TileSource } from '@tessera/sdk';
import { z } from 'zod';
import { audiences } from '../audience/notice-audience.js';
import type { LatestNotices } from './notice.schemas.js';
import { NoticeListsService } from './notice-lists.service.js';

const tabs = ['all', ...audiences] as const;
type Tab = (typeof tabs)[number];

/** Settings of one placement; whatever does not fit falls back to its default, so that an old layout never fails. */
const settings = z.object({
  count: z.number().int().min(3).max(10).catch(5),
  /** With tabs for each audience, or everything in one list. */
  tabs: z.boolean().catch(true),
});

/** Newest notices for the caller, each audience on its own tab. */
@Injectable()
@TileSource('latest')
export class LatestNoticesTile implements TileLoader<LatestNotices> {
  constructor(private readonly lists: NoticeListsService) {}

  async load(caller: Caller, placed: Record<string, unknown>, signal: AbortSignal): Promise<LatestNotices> {
    const { count, tabs: tabbed } = settings.parse(placed);
    const [unread, ...lists] = await Promise.all([
      this.lists.unreadCount(caller, signal),
      ...(tabbed ? tabs : tabs.slice(0, 1)).map((audience) => this.newest(caller, audience, count, signal)),
    ]);
    return { unread, tabs: lists };
  }

  private async newest(caller: Caller, audience: Tab, limit: number, signal: AbortSignal) {
    const filter = audience === 'all' ? {} : { audience };
    const { items } = await this.lists.list(caller, { ...filter, tab: 'current', limit }, signal);
    return { audience, items };
  }
}
