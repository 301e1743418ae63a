import { Injectable } from '@nestjs/common';
import { type Caller, Clock, type TileLoader, TileSource } from '@tessera/sdk';
import { z } from 'zod';
import type { MustReadItem, MustReadTileData } from './must-read.schemas.js';
import { urgencyOf } from './open-demand.js';
import { type WaitingNotice, WaitingNoticesRepository } from './waiting-notices.repository.js';

/** Settings of one placement; whatever does not fit falls back to its default, so that an old layout never fails. */
const settings = z.object({
  count: z.number().int().min(3).max(10).catch(5),
  /** Below what waits, what was confirmed last. */
  done: z.boolean().catch(false),
});

const countCap = 99;

/** What the reader has yet to confirm, due first. */
@Injectable()
@TileSource('must-read')
export class MustReadTile implements TileLoader<MustReadTileData> {
  constructor(
    private readonly notices: WaitingNoticesRepository,
    private readonly clock: Clock,
  ) {}

  async load(caller: Caller, placed: Record<string, unknown>, signal: AbortSignal): Promise<MustReadTileData> {
    const { count, done } = settings.parse(placed);
    const now = this.clock.now();
    const [value, items, confirmed] = await Promise.all([
      this.notices.count(caller, now, countCap + 1, signal),
      this.notices.waiting(caller, now, 0, count, signal),
      done ? this.notices.confirmed(caller, count, signal) : [],
    ]);
    return {
      waiting: { value: Math.min(value, countCap), exact: value <= countCap },
      items: items.map((row) => itemOf(row, now)),
      done: confirmed.map((row) => ({ ...itemOf(row, now), acknowledgedAt: row.acknowledgedAt.toISOString() })),
    };
  }
}

const itemOf = ({ id, title, agencyName, dueAt }: WaitingNotice, now: Date): MustReadItem => ({
  id,
  title,
  agency: agencyName,
  dueAt: dueAt?.toISOString() ?? null,
  urgency: urgencyOf(dueAt, now),
});
