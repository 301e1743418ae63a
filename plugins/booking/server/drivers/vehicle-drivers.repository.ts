import { Injectable } from '@nestjs/common';
import { namedStatement, Sql, type SqlCondition, type Transaction } from '@tessera/sdk';
import type { Licence, VehicleType } from '../resources/resource-choices.js';

export interface Partner {
  id: string;
  name: string;
  licence: Licence | null;
}

/** Which drivers belong to which vehicle. */
@Injectable()
export class VehicleDriversRepository {
  constructor(private readonly sql: Sql) {}

  /** Drivers of a vehicle, or vehicles of a driver, that `seen` (over rows `r`, parameters from 2 on) lets through. */
  partnersOf(
    kind: 'vehicle' | 'driver',
    id: string,
    seen: SqlCondition,
    within: Sql | Transaction = this.sql,
  ): Promise<Partner[]> {
    const [mine, other] = kind === 'vehicle' ? ['vehicle_id', 'driver_id'] : ['driver_id', 'vehicle_id'];
    const statement = namedStatement(
      'booking-partners',
      `select r.id, r.name, r.licence from plugin_booking.vehicle_driver v
join plugin_booking.resource r on r.id = v.${other} where v.${mine} = $1 and ${seen.text} order by r.name, r.id`,
    );
    return within.query<Partner>(statement, [id, ...seen.values]);
  }

  /** Vehicles of a driver with their types. */
  typesOf(transaction: Transaction, driverId: string): Promise<{ name: string; vehicleType: VehicleType }[]> {
    return transaction.query(
      `select r.name, r.vehicle_type as "vehicleType" from plugin_booking.vehicle_driver v
join plugin_booking.resource r on r.id = v.vehicle_id where v.driver_id = $1 and r.deleted_at is null order by r.name`,
      [driverId],
    );
  }

  /** Those of `ids` that are drivers of the pool and whom `seen` (parameters from 2 on) lets through; held. */
  candidates(transaction: Transaction, ids: readonly string[], seen: SqlCondition): Promise<Partner[]> {
    return transaction.query<Partner>(
      `select r.id, r.name, r.licence from plugin_booking.resource r
where r.id = any($1::uuid[]) and r.kind = 'driver' and ${seen.text} order by r.id for share`,
      [ids, ...seen.values],
    );
  }

  async replace(transaction: Transaction, vehicleId: string, driverIds: readonly string[]): Promise<void> {
    await transaction.query(
      'delete from plugin_booking.vehicle_driver where vehicle_id = $1 and driver_id <> all($2::uuid[])',
      [vehicleId, driverIds],
    );
    await transaction.query(
      `insert into plugin_booking.vehicle_driver (vehicle_id, driver_id) select $1, unnest($2::uuid[])
on conflict do nothing`,
      [vehicleId, driverIds],
    );
  }
}
