import { Injectable } from '@nestjs/common';
import { type Caller, Clock, type TileLoader, TileSource } from '@tessera/sdk';
import { offeredTimeOf } from '../bookings/slot-times.js';
import { checkInStanding, checkInWindow } from '../check-in/check-in-window.js';
import { OwnerSwitch } from '../resources/owner-switch.js';
import { type OwnBooking, OwnBookingsRepository } from './own-bookings.repository.js';
import { placedCount } from './placed-count.js';
import type { NextBookings } from './tile.schemas.js';

/** The caller's next bookings, soonest first, with the way to check in while that is possible. */
@Injectable()
@TileSource('next')
export class NextBookingsTile implements TileLoader<NextBookings> {
  constructor(
    private readonly bookings: OwnBookingsRepository,
    private readonly owners: OwnerSwitch,
    private readonly clock: Clock,
  ) {}

  async load(caller: Caller, placed: Record<string, unknown>, signal: AbortSignal): Promise<NextBookings> {
    const { count } = placedCount.parse(placed);
    const now = this.clock.now();
    const open = (first: number) => this.owners.condition('b.resource_agency_id', first);
    const rows = await this.bookings.ahead(caller.accountId, now, open, count, signal);
    return { items: rows.map((row) => itemOf(row, now)), total: rows[0]?.total ?? 0, now: now.toISOString() };
  }
}

function itemOf(row: OwnBooking, now: Date): NextBookings['items'][number] {
  const { id, resourceName, site, startsAt, endsAt, zone, purpose, state, checkIn, checkInGrace, checkedInAt } = row;
  const asked = checkIn && state === 'approved' && checkedInAt === null;
  const mayNow = asked && checkInStanding(row, checkInGrace, now) === 'open';
  return {
    id,
    resource: resourceName,
    site,
    time: offeredTimeOf(startsAt, endsAt, zone),
    zone,
    purpose,
    state,
    checkInUntil: mayNow ? checkInWindow(row, checkInGrace).until.toISOString() : null,
  };
}
