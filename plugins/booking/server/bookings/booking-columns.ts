import type { Booking } from './booking.entity.js';

export const bookingTable = 'plugin_booking.booking';

/** Column of each member; the one list that reading and writing go by. The number is the database's own. */
export const columnOf = {
  id: 'id',
  kind: 'kind',
  resourceId: 'resource_id',
  resourceName: 'resource_name',
  site: 'site',
  resourceAgencyId: 'resource_agency_id',
  resourceAgencyName: 'resource_agency_name',
  driving: 'driving',
  driverId: 'driver_id',
  driverName: 'driver_name',
  applicantId: 'applicant_id',
  applicantName: 'applicant_name',
  agencyId: 'agency_id',
  agencyName: 'agency_name',
  unitId: 'unit_id',
  unitName: 'unit_name',
  bookedBy: 'booked_by',
  bookedByName: 'booked_by_name',
  phone: 'phone',
  extension: 'extension',
  startsAt: 'starts_at',
  endsAt: 'ends_at',
  zone: 'zone',
  bufferBefore: 'buffer_before',
  bufferAfter: 'buffer_after',
  people: 'people',
  host: 'host',
  destination: 'destination',
  purpose: 'purpose',
  state: 'state',
  seriesId: 'series_id',
  superiorId: 'superior_id',
  superiorName: 'superior_name',
  superiorNote: 'superior_note',
  superiorAt: 'superior_at',
  reviewNote: 'review_note',
  reviewedBy: 'reviewed_by',
  reviewedByName: 'reviewed_by_name',
  reviewedAt: 'reviewed_at',
  endedBy: 'ended_by',
  endedByName: 'ended_by_name',
  endedAt: 'ended_at',
  endReason: 'end_reason',
  holdUntil: 'hold_until',
  checkedInAt: 'checked_in_at',
  checkedInByName: 'checked_in_by_name',
  attendance: 'attendance',
  attendanceByName: 'attendance_by_name',
  attendanceAt: 'attendance_at',
  invited: 'invited',
  sequence: 'sequence',
  version: 'version',
  createdAt: 'created_at',
  changedAt: 'changed_at',
  changedBy: 'changed_by',
  changedByName: 'changed_by_name',
} as const satisfies Record<Exclude<keyof Booking, 'number'>, string>;

export type Written = keyof typeof columnOf;
export const written = Object.keys(columnOf) as Written[];

const ofType: Readonly<Record<string, readonly Written[]>> = {
  uuid: [
    ...(['id', 'resourceId', 'resourceAgencyId', 'driverId', 'applicantId', 'agencyId', 'unitId', 'bookedBy'] as const),
    ...(['seriesId', 'superiorId', 'reviewedBy', 'endedBy', 'changedBy'] as const),
  ],
  'uuid[]': ['invited'],
  int: ['bufferBefore', 'bufferAfter', 'people', 'sequence', 'version'],
  timestamptz: [
    ...(['startsAt', 'endsAt', 'superiorAt', 'reviewedAt', 'endedAt', 'holdUntil', 'checkedInAt'] as const),
    ...(['attendanceAt', 'createdAt', 'changedAt'] as const),
  ],
};
/** SQL type of a member's column. */
export const typeOf = (member: Written): string =>
  Object.keys(ofType).find((type) => ofType[type]!.includes(member)) ?? 'text';

/** Set once: what is booked, for whom and by whom. */
const fixed: readonly Written[] = [
  'id',
  'kind',
  'resourceId',
  'resourceName',
  'site',
  'resourceAgencyId',
  'resourceAgencyName',
  'applicantId',
  'applicantName',
  'agencyId',
  'agencyName',
  'unitId',
  'unitName',
  'bookedBy',
  'bookedByName',
  'zone',
  'seriesId',
  'createdAt',
];
export const changing = written.filter((member) => !fixed.includes(member));

/** Who keeps what is booked now, which permission rules compare: of the vehicle or venue, and of the driver. */
export interface BookingAccess {
  keeperIds: string[];
  driverKeeperIds: string[];
  /** Minutes after the beginning until which one checks in; null: nobody is asked to. */
  checkInGrace: number | null;
}
/** A booking as stored, as permission rules judge it. */
export type StoredBooking = Booking & BookingAccess;

/** Every member of a stored booking; goes with `bookingSource`. */
export const bookingSelection = [
  'b.number::text as number',
  ...written.map((member) => `b.${columnOf[member]} as "${member}"`),
  'r.keeper_ids as "keeperIds"',
  `coalesce(d.keeper_ids, '{}') as "driverKeeperIds"`,
  'case when r.check_in then r.check_in_grace end as "checkInGrace"',
].join(', ');

/** `b` the booking, `r` what is booked, `d` its driver. */
export const bookingSource = `${bookingTable} b
  join plugin_booking.resource r on r.id = b.resource_id
  left join plugin_booking.resource d on d.id = b.driver_id`;
