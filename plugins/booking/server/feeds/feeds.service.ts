import { Injectable } from '@nestjs/common';
import { type Caller, Clock, PluginSettings, PortalAddress, ProblemError } from '@tessera/sdk';
import { type BookingSettings, detailForOthers } from '../booking-settings.js';
import { BookingReader } from '../bookings/booking-reader.js';
import { isHolding } from '../bookings/booking-states.js';
import { OwnerSwitch } from '../resources/owner-switch.js';
import { ResourceReader } from '../resources/resource-reader.js';
import { calendarText } from './booking-calendar.js';
import { type EntryPlace, entryOf } from './booking-entry.js';
import { CalendarBookingsRepository, isAskedBy } from './calendar-bookings.repository.js';
import { feedTexts } from './feed-texts.js';
import { meetingEntryOf } from './meeting-entry.js';
import { shownEntry } from './shown-entry.js';

const day = 86_400_000;
const daysBack = 90;
const daysAhead = 366;
const mostEntries = 5000;
/** Seconds; without a word some programs look once a week. */
const lookAgainAfter = 3600;

export interface Feed {
  text: string;
  /** When any of it last changed; an empty feed never did. */
  updated: Date;
}

/** Bookings as calendars for programs outside of the portal, as much of each as its reader may see now. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly bookings: CalendarBookingsRepository,
    private readonly reader: BookingReader,
    private readonly resources: ResourceReader,
    private readonly owners: OwnerSwitch,
    private readonly settings: PluginSettings,
    private readonly address: PortalAddress,
    private readonly clock: Clock,
  ) {}

  /** 404 for what the caller may not know of. */
  async ofResource(caller: Caller, resourceId: string): Promise<Feed> {
    const resource = await this.resources.readable(caller, resourceId);
    const gridDetail = detailForOthers(resource, this.settings.ofAgency<BookingSettings>(resource.agencyId));
    const managed = this.resources.may(caller, 'update', resource);
    const rows = await this.bookings.ofResource(resourceId, this.period(), mostEntries);
    const place = this.placeOf(caller);
    return feedOf(
      feedTexts[caller.locale].resource(resource.name, resource.site),
      rows.map((row) => {
        const whole = managed || isAskedBy(row, caller.accountId);
        return whole ? entryOf(row, place) : shownEntry(row, place, gridDetail, resource);
      }),
    );
  }

  async ofPerson(caller: Caller): Promise<Feed> {
    const rows = await this.bookings.ofPerson(caller.accountId, this.period(), mostEntries);
    const place = this.placeOf(caller);
    const open = rows.filter(({ resourceAgencyId }) => this.owners.isOn(resourceAgencyId));
    return feedOf(
      feedTexts[caller.locale].mine,
      open.map((row) => (isAskedBy(row, caller.accountId) ? entryOf : meetingEntryOf)(row, place)),
    );
  }

  /** One booking as a file; 404 for one that holds nothing. */
  async ofBooking(caller: Caller, bookingId: string): Promise<Feed> {
    const booking = await this.reader.readable(caller, bookingId);
    if (!isHolding(booking.state)) throw ProblemError.of('not-found');
    return { text: calendarText({ entries: [entryOf(booking, this.placeOf(caller))] }), updated: booking.changedAt };
  }

  private placeOf({ locale }: Caller): EntryPlace {
    return { locale, address: (path) => this.address.of(path) };
  }

  private period() {
    const now = this.clock.now().getTime();
    return { from: new Date(now - daysBack * day), to: new Date(now + daysAhead * day) };
  }
}

const feedOf = (name: string, entries: ReturnType<typeof entryOf>[]): Feed => ({
  text: calendarText({ name, lookAgainAfter, entries }),
  updated: new Date(Math.max(0, ...entries.map(({ changedAt }) => changedAt.getTime()))),
});
