import { Injectable } from '@nestjs/common';
import type { CalendarEvent } from '@tessera/contracts';
import { type CalendarLister, type CalendarRange, CalendarSource, type Caller } from '@tessera/sdk';
import { OwnerSwitch } from '../resources/owner-switch.js';
import { clipped, entryState } from './booking-entry.js';
import { CalendarBookingsRepository, type FeedBooking, isAskedBy } from './calendar-bookings.repository.js';
import { lobbyPath } from './meeting-entry.js';

const longestTitle = 200;

/** The caller's own bookings, and online meetings that invite the caller, in the calendar of the portal. */
@Injectable()
@CalendarSource('bookings')
export class BookingsCalendar implements CalendarLister {
  constructor(
    private readonly bookings: CalendarBookingsRepository,
    private readonly owners: OwnerSwitch,
  ) {}

  async events(caller: Caller, { from, to, limit }: CalendarRange, signal: AbortSignal): Promise<CalendarEvent[]> {
    const rows = await this.bookings.ofPerson(caller.accountId, { from, to }, limit, signal);
    return rows
      .filter(({ resourceAgencyId }) => this.owners.isOn(resourceAgencyId))
      .map((row) => ({
        ...eventOf(row),
        ...(!isAskedBy(row, caller.accountId) && asMeeting(row)),
      }));
  }
}

const eventOf = (row: FeedBooking): CalendarEvent => ({
  id: row.id,
  title: `${clipped(row.purpose, longestTitle)}（${row.resourceName}）`,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  place: `${row.site} ${row.resourceName}`,
  state: entryState(row.state),
  link: `/booking/bookings/${row.id}`,
  updatedAt: row.changedAt.toISOString(),
});

const asMeeting = ({ purpose, resourceName, resourceId }: FeedBooking) => ({
  title: clipped(purpose, longestTitle),
  place: resourceName,
  link: lobbyPath(resourceId),
});
