import { Injectable } from '@nestjs/common';
import {
  Access,
  type Caller,
  Clock,
  newId,
  Parameters,
  ProblemError,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { VehicleDrivers } from '../drivers/vehicle-drivers.service.js';
import { KeepersService } from '../keepers/keepers.service.js';
import type { Resource } from './resource.entity.js';
import type { ResourceDetail } from './resource.schemas.js';
import { ResourceActs } from './resource-acts.service.js';
import { ResourceAgencies } from './resource-agencies.service.js';
import { ResourceDetails } from './resource-details.service.js';
import { contentOf } from './resource-drafting.js';
import type { NewResource, ResourceChange, ResourceInput } from './resource-input.schemas.js';
import { faultsOf } from './resource-soundness.js';
import { ResourcesRepository } from './resources.repository.js';

/** Making and editing resources. */
@Injectable()
export class ResourceWriting {
  constructor(
    private readonly resources: ResourcesRepository,
    private readonly acts: ResourceActs,
    private readonly details: ResourceDetails,
    private readonly agencies: ResourceAgencies,
    private readonly keepers: KeepersService,
    private readonly drivers: VehicleDrivers,
    private readonly transactions: Transactions,
    private readonly access: Access,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async create(caller: Caller, { keepers, ...input }: NewResource): Promise<ResourceDetail> {
    const now = this.clock.now();
    const { accountId: changedBy, name: changedByName } = caller;
    const made = { createdAt: now, changedAt: now, changedBy, changedByName, deletedAt: null };
    const resource: Resource = { id: newId(), ...this.content(input, now), keeperIds: [], version: 1, ...made };
    this.access.assert(caller, 'create', 'Resource', resource);
    await this.transactions.run(caller, async (transaction) => {
      const named = await this.keepers.candidatesFor(transaction, resource.agencyId, keepers);
      resource.keeperIds = named.flatMap((one) => one?.id ?? []);
      await this.resources.insert(transaction, resource);
      await this.keepers.begin(transaction, caller, resource, named);
      const { id, kind, agencyId, site, name, whoMayBook, keeperIds } = resource;
      const after = { kind, agencyId, site, name, public: resource.public, whoMayBook, keeperIds };
      transaction.audit({ action: 'resource.create', subject: 'Resource', subjectId: id, agencyId, after });
    });
    return this.details.of(caller, resource);
  }

  /** Everything anew. Another managing agency takes it over, from somebody who administers both. */
  async change(caller: Caller, id: string, { version, ...input }: ResourceChange): Promise<ResourceDetail> {
    const changed = await this.acts.perform(caller, id, {
      name: 'resource.change',
      permission: 'update',
      version,
      perform: async (resource, now, transaction) => {
        if (resource.kind !== input.kind) throw ProblemError.of('not-found');
        const { agencyId, vehicleType, licence } = resource;
        const zone = 'zone' in input && input.zone === undefined ? { zone: resource.zone } : {};
        Object.assign(resource, this.content({ ...input, ...zone } as ResourceInput, now));
        if (resource.agencyId !== agencyId) await this.handOver(transaction, caller, resource);
        if (resource.vehicleType !== vehicleType || resource.licence !== licence)
          await this.drivers.assertFits(transaction, resource);
      },
    });
    return this.details.of(caller, changed);
  }

  private async handOver(transaction: Transaction, caller: Caller, resource: Resource): Promise<void> {
    this.access.assert(caller, 'create', 'Resource', resource);
    await this.resources.handOverBookings(transaction, resource, this.clock.now());
  }

  private content(input: ResourceInput, now: Date) {
    const faults = faultsOf(input, now);
    if (faults.length > 0) throw ProblemError.invalid(faults);
    const { shortName: agencyName } = this.agencies.named(input.agencyId, 'agencyId');
    for (const [at, id] of input.listed.entries()) this.agencies.named(id, `listed.${at}`);
    return { ...contentOf(input, this.parameters.get<string>('portal.time-zone')), agencyName };
  }
}
