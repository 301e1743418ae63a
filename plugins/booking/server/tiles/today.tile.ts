import { Injectable } from '@nestjs/common';
import {
  addDays,
  type Caller,
  Clock,
  dateIn,
  Parameters,
  PluginSettings,
  ProblemError,
  startOfDay,
  type TileLoader,
  TileSource,
} from '@tessera/sdk';
import { z } from 'zod';
import { type BookingSettings, detailForOthers, shownToOthers } from '../booking-settings.js';
import { offeredTimeOf } from '../bookings/slot-times.js';
import { CalendarBookingsRepository, type FeedBooking } from '../feeds/calendar-bookings.repository.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourceReader } from '../resources/resource-reader.js';
import type { VenueToday } from './tile.schemas.js';

const settings = z.object({ venue: z.uuid().nullable().catch(null) });
const mostRows = 100;

/** What goes on today in a venue that the reader chose, as much of it as the week grid shows. */
@Injectable()
@TileSource('today')
export class TodayTile implements TileLoader<VenueToday> {
  constructor(
    private readonly resources: ResourceReader,
    private readonly bookings: CalendarBookingsRepository,
    private readonly settings: PluginSettings,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async load(caller: Caller, placed: Record<string, unknown>, signal: AbortSignal): Promise<VenueToday> {
    const chosen = settings.parse(placed).venue;
    const venue = chosen ? await this.readable(caller, chosen) : undefined;
    const now = this.clock.now();
    if (!venue) {
      const zone = this.parameters.get<string>('portal.time-zone');
      return { venue: null, gone: chosen !== null, zone, now: now.toISOString(), items: [] };
    }
    const { id, name, site, floor, zone, agencyId } = venue;
    const day = dateIn(now, zone);
    const period = { from: startOfDay(day, zone), to: startOfDay(addDays(day, 1), zone) };
    const rows = await this.bookings.ofResource(id, period, mostRows, signal);
    const gridDetail = detailForOthers(venue, this.settings.ofAgency<BookingSettings>(agencyId));
    const managed = this.resources.may(caller, 'update', venue);
    const items = rows.map((row) => {
      const mine = row.applicantId === caller.accountId || row.bookedBy === caller.accountId;
      return rowOf(row, mine, mine || managed ? 'purpose' : gridDetail);
    });
    return { venue: { id, name, site, floor }, gone: false, zone, now: now.toISOString(), items };
  }

  /** Undefined for what the reader may not know of: a layout is kept for years. */
  private async readable(caller: Caller, id: string): Promise<Resource | undefined> {
    try {
      return await this.resources.readable(caller, id);
    } catch (error) {
      if (error instanceof ProblemError && error.document.status === 404) return undefined;
      throw error;
    }
  }
}

const rowOf = (
  row: FeedBooking,
  mine: boolean,
  detail: BookingSettings['gridDetail'],
): VenueToday['items'][number] => ({
  id: row.id,
  time: offeredTimeOf(row.startsAt, row.endsAt, row.zone),
  ...shownToOthers(detail, row),
  state: mine ? 'mine' : row.state === 'approved' ? 'taken' : 'waiting',
});
