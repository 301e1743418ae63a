import { Injectable } from '@nestjs/common';
import { namedStatement, Sql } from '@tessera/sdk';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { resourceTable } from '../resources/resource-columns.js';
import type { ResourceReader } from '../resources/resource-reader.js';
import { type BoundStatement, countStatement, type RecordStretch, stretchStatement } from './record-stretch.js';
import { vehicleTypeSpellings } from './record-words.js';

/** Lists of bookings by their beginning. */
@Injectable()
export class RecordsRepository {
  constructor(private readonly sql: Sql) {}

  list(stretch: RecordStretch): Promise<StoredBooking[]> {
    return this.run(stretchStatement(stretch, vehicleTypeSpellings));
  }

  /** At most the stretch's limit. */
  async count(stretch: RecordStretch): Promise<number> {
    const [row] = await this.run<{ count: number }>(countStatement(stretch, vehicleTypeSpellings));
    return row!.count;
  }

  /** Ids of the drivers `r` that pass, by name. */
  async drivers(condition: ReturnType<ResourceReader['condition']>): Promise<string[]> {
    const text = `select r.id from ${resourceTable} r where r.kind = 'driver' and ${condition.text} order by r.name, r.id`;
    const rows = await this.run<{ id: string }>({ text, values: condition.values });
    return rows.map(({ id }) => id);
  }

  private run<Row>({ text, values }: BoundStatement): Promise<Row[]> {
    return this.sql.query<Row>(namedStatement('booking-records', text), values);
  }
}
