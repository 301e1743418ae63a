import type { FieldColumns } from '@tessera/sdk';
import type { Resource } from './resource.entity.js';

export const resourceTable = 'plugin_booking.resource';

/** Fields that permission rules on `Resource` may name, of a row `r`. */
export const resourceRuleColumns: FieldColumns = {
  id: 'r.id',
  kind: 'r.kind',
  agencyId: 'r.agency_id',
  public: { column: 'r.public', type: 'boolean' },
  bookers: { column: 'r.bookers', array: true },
  keeperIds: { column: 'r.keeper_ids', type: 'uuid', array: true },
};

/** Column of each member; the one list that reading and writing go by. */
export const columnOf = {
  id: 'id',
  kind: 'kind',
  agencyId: 'agency_id',
  agencyName: 'agency_name',
  site: 'site',
  name: 'name',
  floor: 'floor',
  capacity: 'capacity',
  online: 'online',
  meetingLink: 'meeting_link',
  linkFor: 'link_for',
  superiorFirst: 'superior_first',
  vehicleType: 'vehicle_type',
  make: 'make',
  modelYear: 'model_year',
  displacement: 'displacement',
  vehicleNumber: 'vehicle_number',
  passengerLimit: 'passenger_limit',
  licence: 'licence',
  phone: 'phone',
  description: 'description',
  rules: 'rules',
  note: 'note',
  public: 'public',
  whoMayBook: 'who_may_book',
  bookers: 'bookers',
  zone: 'zone',
  opens: 'opens',
  closes: 'closes',
  openOn: 'open_on',
  slotMinutes: 'slot_minutes',
  bufferBefore: 'buffer_before',
  bufferAfter: 'buffer_after',
  leadMinutes: 'lead_minutes',
  horizonDays: 'horizon_days',
  longestMinutes: 'longest_minutes',
  reservedWeekday: 'reserved_weekday',
  checkIn: 'check_in',
  checkInGrace: 'check_in_grace',
  keeperIds: 'keeper_ids',
  version: 'version',
  createdAt: 'created_at',
  changedAt: 'changed_at',
  changedBy: 'changed_by',
  changedByName: 'changed_by_name',
  deletedAt: 'deleted_at',
} as const satisfies Record<keyof Resource, string>;

export type Written = keyof typeof columnOf;
export const written = Object.keys(columnOf) as Written[];
/** Every member of `Resource`, of a row `r`. */
export const resourceColumns = written.map((member) => `r.${columnOf[member]} as "${member}"`).join(', ');
