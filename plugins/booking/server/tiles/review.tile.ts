import { Injectable } from '@nestjs/common';
import { type Caller, Clock, type TileLoader, TileSource } from '@tessera/sdk';
import { offeredTimeOf } from '../bookings/slot-times.js';
import { ReviewListsService } from '../review/review-lists.service.js';
import { urgencyOf } from '../review/review-rules.js';
import { placedCount } from './placed-count.js';
import type { BookingsToReview } from './tile.schemas.js';

/** What waits for the caller's word as a keeper, soonest first. */
@Injectable()
@TileSource('review')
export class ReviewTile implements TileLoader<BookingsToReview> {
  constructor(
    private readonly lists: ReviewListsService,
    private readonly clock: Clock,
  ) {}

  async load(caller: Caller, placed: Record<string, unknown>, signal: AbortSignal): Promise<BookingsToReview> {
    const { count: limit } = placedCount.parse(placed);
    const { rows, oldest, count, keeps } = await this.lists.waiting(caller, limit, signal);
    const now = this.clock.now();
    return {
      keeps,
      count,
      oldest: oldest?.toISOString() ?? null,
      items: rows.map(({ id, resourceName, startsAt, endsAt, zone, applicantName, unitName }) => ({
        id,
        resource: resourceName,
        time: offeredTimeOf(startsAt, endsAt, zone),
        applicant: applicantName,
        unit: unitName,
        urgency: urgencyOf(startsAt, now),
      })),
    };
  }
}
