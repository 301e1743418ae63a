import type { Resource } from '../resources/resource.entity.js';
import type { Booking } from './booking.entity.js';
import type { BookingChange, BookingInput } from './booking.schemas.js';
import type { BookingFieldError } from './booking-problems.js';
import { refusal } from './refusal-words.js';
import { wantedMoments } from './slot-times.js';

/** Who books, for whom: names as they are now. */
export interface Applicant {
  id: string;
  name: string;
  agencyId: string;
  agencyName: string;
  unitId: string;
  unitName: string;
}

/** What people say about a booking: the same when it is made and when it is changed. */
export type Said = Omit<BookingInput, 'resourceId' | 'applicantId'> | Omit<BookingChange, 'version'>;

/** What the words of an application lack for its kind of resource. */
export function missingWords(resource: Resource, said: Said): BookingFieldError[] {
  if (resource.kind === 'venue')
    return [
      ...(said.host === '' ? [refusal('host', 'host-needed')] : []),
      ...(resource.superiorFirst && !said.superiorId ? [refusal('superiorId', 'superior-needed')] : []),
    ];
  return [
    ...(said.destination === '' ? [refusal('destination', 'destination-needed')] : []),
    ...(said.driving === null ? [refusal('driving', 'driving-needed')] : []),
    ...(said.driving === 'driver' && !said.driverId ? [refusal('driverId', 'driver-needed')] : []),
    ...(said.driving === 'named' && said.driverName === '' ? [refusal('driverName', 'driver-name-needed')] : []),
  ];
}

/** People whom an application names, as far as they are known. */
export interface NamedPeople {
  driver: Resource | null;
  superior: { id: string; name: string } | null;
}

/** Writes what was said into a booking; what its kind of resource has no use for is left out. */
export function say(booking: Booking, resource: Resource, said: Said, { driver, superior }: NamedPeople): void {
  const vehicle = resource.kind === 'vehicle';
  const { startsAt, endsAt } = wantedMoments(said, resource.zone);
  Object.assign(booking, {
    startsAt,
    endsAt,
    phone: said.phone,
    extension: said.extension,
    people: said.people,
    purpose: said.purpose,
    host: vehicle ? '' : said.host,
    destination: vehicle ? said.destination : '',
    driving: vehicle ? said.driving : null,
    driverId: driver?.id ?? null,
    driverName: vehicle ? driverNameOf(booking, said, driver) : null,
    superiorId: superior?.id ?? null,
    superiorName: superior?.name ?? null,
    invited: resource.online ? said.invited : [],
  } satisfies Partial<Booking>);
}

const driverNameOf = ({ applicantName }: Booking, { driving, driverName }: Said, driver: Resource | null) =>
  driving === 'self' ? applicantName : (driver?.name ?? driverName);

/** A booking that nobody has said anything about yet. */
export function emptyBooking(
  resource: Resource,
  applicant: Applicant,
  made: { id: string; by: string; byName: string; at: Date },
): Booking {
  return {
    id: made.id,
    number: '',
    kind: resource.kind === 'vehicle' ? 'vehicle' : 'venue',
    resourceId: resource.id,
    resourceName: resource.name,
    site: resource.site,
    resourceAgencyId: resource.agencyId,
    resourceAgencyName: resource.agencyName,
    driving: null,
    driverId: null,
    driverName: null,
    applicantId: applicant.id,
    applicantName: applicant.name,
    agencyId: applicant.agencyId,
    agencyName: applicant.agencyName,
    unitId: applicant.unitId,
    unitName: applicant.unitName,
    bookedBy: made.by,
    bookedByName: made.byName,
    phone: '',
    extension: '',
    startsAt: made.at,
    endsAt: made.at,
    zone: resource.zone,
    bufferBefore: resource.bufferBefore,
    bufferAfter: resource.bufferAfter,
    people: 0,
    host: '',
    destination: '',
    purpose: '',
    state: 'waiting',
    seriesId: null,
    superiorId: null,
    superiorName: null,
    superiorNote: null,
    superiorAt: null,
    reviewNote: null,
    reviewedBy: null,
    reviewedByName: null,
    reviewedAt: null,
    endedBy: null,
    endedByName: null,
    endedAt: null,
    endReason: null,
    holdUntil: null,
    checkedInAt: null,
    checkedInByName: null,
    attendance: null,
    attendanceByName: null,
    attendanceAt: null,
    invited: [],
    sequence: 0,
    version: 1,
    createdAt: made.at,
    changedAt: made.at,
    changedBy: made.by,
    changedByName: made.byName,
  };
}
