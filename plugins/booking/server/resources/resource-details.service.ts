import { Injectable } from '@nestjs/common';
import { Agencies, type Caller } from '@tessera/sdk';
import { VehicleDriversRepository } from '../drivers/vehicle-drivers.repository.js';
import { CurrentKeepers } from '../keepers/current-keepers.service.js';
import { ResourcePictures } from '../pictures/resource-pictures.service.js';
import { listedOf } from './bookers.js';
import type { Resource } from './resource.entity.js';
import type { ResourceDetail } from './resource.schemas.js';
import { ResourceReader } from './resource-reader.js';
import { itemOf, windowOf } from './resource-views.js';

/** The card of a resource: what its reader may see of it, with all that belongs to it. */
@Injectable()
export class ResourceDetails {
  constructor(
    private readonly reader: ResourceReader,
    private readonly keepers: CurrentKeepers,
    private readonly drivers: VehicleDriversRepository,
    private readonly pictures: ResourcePictures,
    private readonly agencies: Agencies,
  ) {}

  /** 404 for what one may not read. */
  async open(caller: Caller, id: string): Promise<ResourceDetail> {
    return this.of(caller, await this.reader.readable(caller, id));
  }

  async of(caller: Caller, resource: Resource): Promise<ResourceDetail> {
    const may = (action: Parameters<ResourceReader['may']>[1]) => this.reader.may(caller, action, resource);
    const manages = may('update');
    const [keepers, partners, images] = await Promise.all([
      this.keepers.of(resource),
      this.partners(caller, resource, manages),
      this.pictures.imagesOf(resource.id),
    ]);
    const { phone, description, rules, whoMayBook, superiorFirst, checkIn, checkInGrace, linkFor, version } = resource;
    return {
      ...itemOf(caller, resource, images.length),
      window: windowOf(resource),
      phone,
      description,
      rules,
      note: manages ? resource.note : null,
      whoMayBook,
      listed: listedOf(resource).map((id) => ({ id, name: this.agencies.byId(id)?.shortName ?? id })),
      superiorFirst,
      checkIn,
      checkInGrace,
      linkFor,
      meetingLink: manages ? resource.meetingLink : null,
      keepers,
      partners,
      images,
      version,
      may: {
        book: may('book'),
        update: manages,
        delete: may('delete'),
        manageKeepers: may('manage-keepers'),
        close: may('close'),
        display: may('display'),
        report: may('report'),
      },
    };
  }

  /** Of a vehicle: all its drivers for who manages it, else those whom one may send. Of a driver: what one may see. */
  private partners(caller: Caller, { id, kind }: Resource, manages: boolean) {
    if (kind === 'venue') return [];
    if (kind === 'driver') return this.drivers.partnersOf(kind, id, this.reader.condition(caller, 2));
    const seen = manages ? this.reader.thereCondition(2) : this.reader.condition(caller, 2, 'book');
    return this.drivers.partnersOf(kind, id, seen);
  }
}
