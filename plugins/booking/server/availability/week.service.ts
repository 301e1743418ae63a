import { Injectable } from '@nestjs/common';
import { Access, addDays, type Caller, Clock, dateIn, isSelf, PluginSettings, startOfDay } from '@tessera/sdk';
import { type BookingSettings, detailForOthers, shownToOthers } from '../booking-settings.js';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { lastDay, type RuleSetting, weekdayOf } from '../bookings/booking-rules.js';
import { isOpenDay } from '../bookings/open-hours.js';
import { RuleSettings } from '../bookings/rule-settings.js';
import type { Closed } from '../closures/closure-reader.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourceReader } from '../resources/resource-reader.js';
import type { Week, WeekBlock } from './availability.schemas.js';
import { SpansRepository } from './spans.repository.js';
import { blocksOf, mondayOf, type WeekEntry } from './week-blocks.js';

const daysOfWeek = 7;

/** A resource's week: what is taken, what waits, what is one's own, when it is closed. */
@Injectable()
export class WeekService {
  constructor(
    private readonly reader: ResourceReader,
    private readonly spans: SpansRepository,
    private readonly rules: RuleSettings,
    private readonly settings: PluginSettings,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  /** The week in which the day `from` lies; 404 for what the caller may not know of. */
  async of(caller: Caller, id: string, from: string): Promise<Week> {
    const resource = await this.reader.readable(caller, id);
    const { zone } = resource;
    const monday = mondayOf(from);
    const dates = Array.from({ length: daysOfWeek }, (_none, at) => addDays(monday, at));
    const subjects = { resource, driver: null, applicantAgencyId: caller.agencyId };
    const [setting, bookings] = await Promise.all([
      this.rules.of(caller, subjects, { from: monday, to: dates.at(-1)! }),
      this.spans.bookings(id, startOfDay(monday, zone), startOfDay(addDays(monday, daysOfWeek), zone)),
    ]);
    const gridDetail = detailForOthers(resource, this.settings.ofAgency<BookingSettings>(resource.agencyId));
    const entries = [
      ...bookings.map((booking) => this.entryOf(caller, booking, gridDetail)),
      ...setting.closures.map((closed) => closedEntry(closed, setting)),
    ];
    const { opens, closes, slotMinutes } = resource;
    return {
      ...{ resourceId: id, zone, opens, closes, slotMinutes },
      days: dates.map((date) => ({
        date,
        holiday: setting.days.get(date)?.working === false,
        remark: setting.days.get(date)?.remark ?? '',
        closed: closedOn(resource, date, setting),
        blocks: blocksOf(date, zone, entries),
      })),
      now: this.clock.now().toISOString(),
    };
  }

  /** Whoever may read the booking itself sees of it what it is; others what the agency lets them. */
  private entryOf(caller: Caller, booking: StoredBooking, gridDetail: BookingSettings['gridDetail']): WeekEntry {
    const { id, applicantId, state, startsAt, endsAt, purpose, unitName } = booking;
    const mine = isSelf(caller, applicantId);
    const known = mine || this.access.may(caller, 'read', 'Booking', booking);
    const seen = shownToOthers(known ? 'purpose' : gridDetail, { purpose, unitName });
    const others = state === 'approved' ? 'taken' : 'waiting';
    return {
      id,
      startsAt,
      endsAt,
      state: mine ? 'mine' : others,
      ...seen,
      own: mine ? (state as WeekBlock['own']) : null,
    };
  }
}

/** Why a driver is absent is for nobody but who manages the driver. */
const closedEntry = ({ id, kind, startsAt, endsAt, reason }: Closed, { mayManage }: RuleSetting): WeekEntry => ({
  ...{ id, startsAt, endsAt, title: kind === 'absence' && !mayManage ? '' : reason, unit: '', own: null },
  state: 'closed',
});

/** Why nobody like the caller books on that day at all. */
function closedOn(resource: Resource, date: string, setting: RuleSetting): Week['days'][number]['closed'] {
  const { now, mayManage, ofAgency, days } = setting;
  if (date < dateIn(now, resource.zone)) return 'past';
  if (!isOpenDay(resource, date, days)) return 'not-open';
  if (mayManage) return null;
  if (date > lastDay(resource, now)) return 'too-far';
  return !ofAgency && resource.reservedWeekday === weekdayOf(date) ? 'reserved' : null;
}
