import { Injectable } from '@nestjs/common';
import { namedStatement, Sql, type Transaction } from '@tessera/sdk';
import type { Resource } from './resource.entity.js';
import { columnOf, resourceColumns, resourceTable, type Written, written } from './resource-columns.js';

const fixed: readonly Written[] = ['id', 'kind', 'createdAt'];
const changing = written.filter((member) => !fixed.includes(member));

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
