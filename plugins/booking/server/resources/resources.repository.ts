import { Injectable } from '@nestjs/common';
import { namedStatement, Sql, type Transaction } from '@tessera/sdk';
import type { Resource } from './resource.entity.js';
import { resourceTable } from './resource-columns.js';

/** Column of each member; the one list that reading and writing go by. */
const columnOf = {
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

type Written = keyof typeof columnOf;
const written = Object.keys(columnOf) as Written[];
const fixed: readonly Written[] = ['id', 'kind', 'createdAt'];
const changing = written.filter((member) => !fixed.includes(member));

/** Every member of `Resource`, of a row `r`. */
export const resourceColumns = written.map((member) => `r.${columnOf[member]} as "${member}"`).join(', ');

const insert = {
  name: 'booking-resource-insert',
  text: `insert into ${resourceTable} (${written.map((member) => columnOf[member]).join(', ')})
values (${written.map((_member, at) => `$${at + 1}`).join(', ')})`,
};
const update = {
  name: 'booking-resource-update',
  text: `update ${resourceTable} set ${changing.map((member, at) => `${columnOf[member]} = $${at + 2}`).join(', ')} where id = $1`,
};
const byId = namedStatement('booking-resource', `select ${resourceColumns} from ${resourceTable} r where r.id = $1`);

/** Single resources; the only place that writes them. */
@Injectable()
export class ResourcesRepository {
  constructor(private readonly sql: Sql) {}

  /** Deleted ones too: the reader decides what they mean. */
  async find(id: string, within: Sql | Transaction = this.sql): Promise<Resource | undefined> {
    return (await within.query<Resource>(byId, [id]))[0];
  }

  /** Held until the transaction ends, so that two editors take turns. */
  async findLocked(transaction: Transaction, id: string): Promise<Resource | undefined> {
    return (await transaction.query<Resource>(`${byId.text} for no key update`, [id]))[0];
  }

  async insert(transaction: Transaction, resource: Resource): Promise<void> {
    await transaction.query(
      insert,
      written.map((member) => resource[member]),
    );
  }

  /** Writes every member that may change. */
  async update(transaction: Transaction, resource: Resource): Promise<void> {
    await transaction.query(update, [resource.id, ...changing.map((member) => resource[member])]);
  }

  /** Bookings that have not ended go with their resource to its new agency, whose administrators now answer for them. */
  async handOverBookings(
    transaction: Transaction,
    { id, agencyId, agencyName }: Pick<Resource, 'id' | 'agencyId' | 'agencyName'>,
    now: Date,
  ): Promise<void> {
    await transaction.query(
      `update plugin_booking.booking set resource_agency_id = $2, resource_agency_name = $3
where resource_id = $1 and ends_at > $4`,
      [id, agencyId, agencyName, now],
    );
  }
}
