import type { Caller } from '@tessera/sdk';
import type { Resource } from './resource.entity.js';
import type { BookingWindow, ResourceItem } from './resource.schemas.js';

/** A line of a list. `pictures`: how many it has. */
export function itemOf({ accountId }: Caller, resource: Resource, pictures: number): ResourceItem {
  const { id, kind, agencyId, agencyName, site, name, keeperIds } = resource;
  const { floor, capacity, online, vehicleType, make, modelYear, displacement, vehicleNumber, passengerLimit } =
    resource;
  return {
    id,
    kind,
    agency: { id: agencyId, name: agencyName },
    site,
    name,
    floor,
    capacity,
    online,
    vehicleType,
    make,
    modelYear,
    displacement,
    vehicleNumber,
    passengerLimit,
    licence: resource.licence,
    public: resource.public,
    pictures,
    kept: keeperIds.includes(accountId),
  };
}

export const windowOf = (resource: Resource): BookingWindow => ({
  zone: resource.zone,
  opens: resource.opens,
  closes: resource.closes,
  openOn: resource.openOn,
  slotMinutes: resource.slotMinutes,
  bufferBefore: resource.bufferBefore,
  bufferAfter: resource.bufferAfter,
  leadMinutes: resource.leadMinutes,
  horizonDays: resource.horizonDays,
  longestMinutes: resource.longestMinutes,
  reservedWeekday: resource.reservedWeekday,
});
