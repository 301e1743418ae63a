import { Injectable } from '@nestjs/common';
import { Sql, type Statement } from '@tessera/sdk';
import type { Booking } from '../bookings/booking.entity.js';
import { bookingTable, columnOf } from '../bookings/booking-columns.js';
import { holdingStates } from '../bookings/booking-states.js';
import type { EntryBooking } from './booking-entry.js';

export type FeedBooking = EntryBooking &
  Pick<Booking, 'resourceId' | 'applicantId' | 'bookedBy' | 'resourceAgencyId' | 'zone'>;

/** From when to when bookings take place that a calendar shows. */
export interface FeedPeriod {
  from: Date;
  to: Date;
}

const members = [
  'id',
  'resourceId',
  'resourceName',
  'resourceAgencyId',
  'site',
  'applicantId',
  'bookedBy',
  'unitName',
  'driverName',
  'destination',
  'purpose',
  'state',
  'startsAt',
  'endsAt',
  'zone',
  'sequence',
  'changedAt',
] as const;
const columns = ['b.number::text as number', ...members.map((member) => `b.${columnOf[member]} as "${member}"`)];
const select = (rows: string) => `select ${columns.join(', ')} from ${rows} b
where b.state = any($2::text[]) and b.ends_at > $3 and b.starts_at < $4 order by b.starts_at, b.id limit $5`;

const ofResource: Statement = {
  name: 'booking-feed-resource',
  // one of them is empty: a driver comes with a vehicle
  text: select(`(select * from ${bookingTable} where resource_id = $1 union all
  select * from ${bookingTable} where driver_id = $1)`),
};
const ofPerson: Statement = {
  name: 'booking-feed-person',
  text: select(`(select * from ${bookingTable} where applicant_id = $1 union all
  select * from ${bookingTable} where booked_by = $1 and booked_by <> applicant_id union all
  select * from ${bookingTable} i where invited @> array[$1::uuid] and invited <> '{}' and state = 'approved'
    and applicant_id <> $1 and booked_by <> $1
    and exists (select from plugin_booking.resource where id = i.resource_id and online))`),
};

/** Did this person ask for it? If not, it only invites the person. */
export const isAskedBy = ({ applicantId, bookedBy }: FeedBooking, accountId: string): boolean =>
  applicantId === accountId || bookedBy === accountId;

/** Bookings that hold what they ask for, for calendars. */
@Injectable()
export class CalendarBookingsRepository {
  constructor(private readonly sql: Sql) {}

  ofResource(resourceId: string, period: FeedPeriod, limit: number, signal?: AbortSignal): Promise<FeedBooking[]> {
    return this.run(ofResource, resourceId, period, limit, signal);
  }

  /** The own ones, those sent in others' place, and approved online meetings that invite the person. */
  ofPerson(accountId: string, period: FeedPeriod, limit: number, signal?: AbortSignal): Promise<FeedBooking[]> {
    return this.run(ofPerson, accountId, period, limit, signal);
  }

  private run(statement: Statement, id: string, { from, to }: FeedPeriod, limit: number, signal?: AbortSignal) {
    return this.sql.query<FeedBooking>(statement, [id, holdingStates, from, to, limit], signal);
  }
}
