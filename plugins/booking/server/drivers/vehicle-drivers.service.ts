import { Injectable } from '@nestjs/common';
import { type Caller, fieldError, ProblemError, type Transaction } from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';
import type { ResourceDetail } from '../resources/resource.schemas.js';
import { ResourceActs } from '../resources/resource-acts.service.js';
import { ResourceDetails } from '../resources/resource-details.service.js';
import { ResourceReader } from '../resources/resource-reader.js';
import { licenceUnfit } from './drivers-problems.js';
import { licenceFits } from './licence-fits.js';
import { type Partner, VehicleDriversRepository } from './vehicle-drivers.repository.js';
import type { DriversInput } from './vehicle-drivers.schemas.js';

const everybody = { text: 'TRUE', values: [] };

/** The pool from which a vehicle's driver is chosen. */
@Injectable()
export class VehicleDrivers {
  constructor(
    private readonly acts: ResourceActs,
    private readonly reader: ResourceReader,
    private readonly details: ResourceDetails,
    private readonly drivers: VehicleDriversRepository,
  ) {}

  async choose(caller: Caller, vehicleId: string, { drivers, version }: DriversInput): Promise<ResourceDetail> {
    const vehicle = await this.acts.perform(caller, vehicleId, {
      name: 'resource.choose-drivers',
      permission: 'update',
      version,
      perform: (resource, _now, transaction) => this.replace(transaction, caller, resource, drivers),
    });
    return this.details.of(caller, vehicle);
  }

  /** 422 where a driver's or a vehicle's change leaves somebody at a wheel that the licence is not for. */
  async assertFits(transaction: Transaction, resource: Resource): Promise<void> {
    if (resource.kind === 'vehicle')
      refuseUnfit(resource, await this.drivers.partnersOf('vehicle', resource.id, everybody, transaction));
    if (resource.kind !== 'driver') return;
    for (const { vehicleType } of await this.drivers.typesOf(transaction, resource.id))
      refuseUnfit({ vehicleType }, [resource]);
  }

  private async replace(transaction: Transaction, caller: Caller, vehicle: Resource, ids: readonly string[]) {
    if (vehicle.kind !== 'vehicle') throw ProblemError.invalid([fieldError('drivers', 'not-a-vehicle')]);
    const before = await this.drivers.partnersOf('vehicle', vehicle.id, everybody, transaction);
    const shown = await this.drivers.partnersOf('vehicle', vehicle.id, this.reader.thereCondition(2), transaction);
    const known = before.map(({ id }) => id);
    // nobody can have meant to leave out those whose agency has booking off for now
    const unseen = known.filter((id) => shown.every((one) => one.id !== id));
    const wanted = [...new Set([...ids, ...unseen])];
    if ([...known].sort().join() === [...wanted].sort().join()) return undefined;
    const added = wanted.filter((id) => !known.includes(id));
    // whoever may send a driver may offer it with a vehicle
    const found = await this.drivers.candidates(transaction, added, this.reader.condition(caller, 2, 'book'));
    if (found.length < added.length) throw ProblemError.invalid([fieldError('drivers', 'unknown-driver')]);
    const after = [...before.filter(({ id }) => wanted.includes(id)), ...found];
    refuseUnfit(vehicle, found);
    await this.drivers.replace(transaction, vehicle.id, wanted);
    return { before: { drivers: before.map(nameOf) }, after: { drivers: after.map(nameOf) } };
  }
}

const nameOf = ({ id, name }: Partner) => ({ id, name });

function refuseUnfit(
  { vehicleType }: Pick<Resource, 'vehicleType'>,
  drivers: readonly Pick<Partner, 'name' | 'licence'>[],
): void {
  if (!vehicleType) return;
  const unfit = drivers.filter(({ licence }) => !licence || !licenceFits(licence, vehicleType));
  if (unfit.length > 0)
    throw licenceUnfit(
      vehicleType,
      unfit.map(({ name }) => name),
    );
}
