import { bookersOf } from './bookers.js';
import type { Resource } from './resource.entity.js';
import type { ResourceInput } from './resource-input.schemas.js';

/** What the kinds do not say; a change sets every member anew, so nothing of an earlier state stays behind. */
const nothing = {
  floor: null,
  capacity: null,
  online: false,
  meetingLink: null,
  linkFor: null,
  superiorFirst: false,
  vehicleType: null,
  make: null,
  modelYear: null,
  displacement: null,
  vehicleNumber: null,
  passengerLimit: null,
  licence: null,
  description: '',
  rules: '',
  checkIn: false,
  checkInGrace: 15,
} as const satisfies Partial<Resource>;

/** A driver goes with a vehicle and has no hours of its own. */
const always = {
  opens: '00:00',
  closes: '24:00',
  openOn: 'every-day',
  slotMinutes: 60,
  bufferBefore: 0,
  bufferAfter: 0,
  leadMinutes: 0,
  horizonDays: 1100,
  longestMinutes: null,
  reservedWeekday: null,
} as const satisfies Partial<Resource>;

type Content = Omit<
  Resource,
  | 'id'
  | 'agencyName'
  | 'keeperIds'
  | 'version'
  | 'createdAt'
  | 'changedAt'
  | 'changedBy'
  | 'changedByName'
  | 'deletedAt'
>;

/** The columns that an editor's words become. `zone`: of a resource that names none. */
export function contentOf(input: ResourceInput, zone: string): Content {
  const { listed, ...said } = input;
  const bookers = bookersOf(said.whoMayBook, said.agencyId, listed);
  if (said.kind === 'driver') return { ...nothing, ...always, ...said, zone, bookers };
  const { zone: named, ...rest } = said;
  if (rest.kind === 'vehicle') return { ...nothing, ...rest, zone: named ?? zone, bookers };
  const { floor, meetingLink, linkFor, ...venue } = rest;
  return {
    ...nothing,
    ...venue,
    floor: floor || null,
    meetingLink: meetingLink || null,
    linkFor: meetingLink ? linkFor : null,
    zone: named ?? zone,
    bookers,
  };
}
