import type { Booking } from './booking.entity.js';

/** Members that an audit line tells of; names of people stand in it as they were. */
export const auditedMembers = [
  'state',
  'startsAt',
  'endsAt',
  'driving',
  'driverId',
  'driverName',
  'phone',
  'extension',
  'people',
  'host',
  'destination',
  'purpose',
  'superiorId',
  'superiorNote',
  'superiorAt',
  'reviewNote',
  'reviewedByName',
  'endReason',
  'holdUntil',
  'checkedInAt',
  'attendance',
  'invited',
] as const satisfies (keyof Booking)[];

/** What the first audit line of a booking tells: of what is there, nothing empty. */
export const firstLineOf = (booking: Booking): Record<string, unknown> =>
  Object.fromEntries(
    (['resourceId', 'resourceName', 'applicantId', 'applicantName', ...auditedMembers] as const)
      .map((member) => [member, booking[member]] as const)
      .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)),
  );

/** What a calendar entry shows: a change of it raises SEQUENCE, so that calendars take the newer one. */
const inCalendar = ['state', 'startsAt', 'endsAt', 'driverName', 'host', 'destination', 'purpose'] as const;
/** What was reviewed: a change of it is reviewed anew. Phones, host, invited people and fewer heads are not. */
const reviewed = [
  'startsAt',
  'endsAt',
  'driving',
  'driverId',
  'driverName',
  'destination',
  'purpose',
  'superiorId',
] as const;

const differ = (before: Booking, after: Booking, members: readonly (keyof Booking)[]): boolean =>
  members.some((member) => JSON.stringify(before[member]) !== JSON.stringify(after[member]));

export const changesCalendar = (before: Booking, after: Booking): boolean => differ(before, after, inCalendar);

/** Does a change need the keeper's word anew? */
export const needsReviewAnew = (before: Booking, after: Booking): boolean =>
  differ(before, after, reviewed) || after.people > before.people;
