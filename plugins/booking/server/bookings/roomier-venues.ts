import { Injectable } from '@nestjs/common';
import type { Caller } from '@tessera/sdk';
import { FreeService } from '../availability/free.service.js';
import type { Resource } from '../resources/resource.entity.js';
import type { Said } from './booking-drafting.js';

const suggested = 3;
const lookedAt = 30;

/** Venues that would do where one is too small. */
@Injectable()
export class RoomierVenues {
  constructor(private readonly search: FreeService) {}

  /** Free at the same time with seats enough: of the same site before others, then those that fit best. */
  async free(
    caller: Caller,
    { id, kind, site }: Resource,
    { date, from, to, toDate, people }: Said,
  ): Promise<{ id: string; name: string; site: string; capacity: number }[]> {
    if (kind !== 'venue' || people < 1) return [];
    const wish = { kind, date, from, to, toDate, capacity: people };
    const near = await this.search.bookable(caller, { ...wish, site }, null, lookedAt);
    const found =
      near.length >= suggested ? near : [...near, ...(await this.search.bookable(caller, wish, null, lookedAt))];
    return [...new Map(found.map((venue) => [venue.id, venue])).values()]
      .filter((venue) => venue.id !== id)
      .sort((a, b) => Number(b.site === site) - Number(a.site === site) || a.capacity! - b.capacity!)
      .slice(0, suggested)
      .map((venue) => ({ id: venue.id, name: venue.name, site: venue.site, capacity: venue.capacity! }));
  }
}
