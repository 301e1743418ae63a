import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import { type Caller, decodeCursor, encodeCursor, fieldError, ProblemError, WorkingTime } from '@tessera/sdk';
import { timeRefusals } from '../bookings/booking-rules.js';
import { isOfficeDay, wallMinutes } from '../bookings/open-hours.js';
import { RuleSettings } from '../bookings/rule-settings.js';
import { wantedMoments } from '../bookings/slot-times.js';
import { ClosureReader } from '../closures/closure-reader.js';
import { ResourcePictures } from '../pictures/resource-pictures.service.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourceReader } from '../resources/resource-reader.js';
import { itemOf } from '../resources/resource-views.js';
import type { FreeResource } from './availability.schemas.js';
import type { FreeFilter, FreeQuery } from './availability-input.schemas.js';
import { type FreeKey, FreeRepository } from './free.repository.js';

/** Rows looked at first: rules that SQL does not know may still refuse some of them. Then twice as many, and so on. */
const batch = 60;

/** What can be booked at a given time. */
@Injectable()
export class FreeService {
  constructor(
    private readonly free: FreeRepository,
    private readonly reader: ResourceReader,
    private readonly settings: RuleSettings,
    private readonly calendar: WorkingTime,
    private readonly closures: ClosureReader,
    private readonly pictures: ResourcePictures,
  ) {}

  /** By site and name; a time that ends before it begins is 422. */
  async list(caller: Caller, { cursor, limit, ...filter }: FreeQuery): Promise<Page<FreeResource>> {
    const { date, from, to, toDate = date } = filter;
    if (wallMinutes(toDate, to) <= wallMinutes(date, from))
      throw ProblemError.invalid([fieldError('to', 'end-before-start')]);
    const key = cursor === undefined ? null : decodeCursor(cursor, filter, ['string', 'string', 'uuid']);
    const after = key && { site: key[0]!, name: key[1]!, id: key[2]! };
    const found = await this.bookable(caller, filter, after, limit + 1);
    const shown = found.slice(0, limit);
    const [counts, drivers] = await Promise.all([
      this.pictures.countsOf(shown.map(({ id }) => id)),
      this.driversOf(caller, shown, filter),
    ]);
    const items = shown.map((resource) => ({
      ...itemOf(caller, resource, counts.get(resource.id) ?? 0),
      drivers: drivers.get(resource.id) ?? [],
    }));
    const last = found.length > limit ? shown.at(-1) : undefined;
    return { items, next: last ? encodeCursor([last.site, last.name, last.id], filter) : null };
  }

  /** The first `wanted` resources after a key that the rules allow and nobody holds. */
  async bookable(caller: Caller, filter: FreeFilter, after: FreeKey | null, wanted: number): Promise<Resource[]> {
    const workingDay = isOfficeDay(await this.calendar.day(filter.date));
    const seen = (first: number) => this.reader.condition(caller, first, 'book');
    const found: Resource[] = [];
    let size = Math.max(batch, wanted);
    for (let key = after; found.length < wanted; size *= 2) {
      const rows = await this.free.unheld(seen, filter, workingDay, key, size);
      found.push(...(await this.allowed(caller, rows, filter)));
      if (rows.length < size) break;
      key = rows.at(-1)!;
    }
    return found.slice(0, wanted);
  }

  private async allowed(caller: Caller, rows: readonly Resource[], filter: FreeFilter): Promise<Resource[]> {
    const settings = await this.settings.ofEach(caller, rows, filter);
    return rows.filter((resource) => timeRefusals(resource, filter, settings.get(resource.id)!).length === 0);
  }

  /** Drivers whom the caller may send, who are free and not absent; per vehicle. */
  private async driversOf(caller: Caller, vehicles: readonly Resource[], filter: FreeFilter) {
    const free = new Map<string, { id: string; name: string }[]>();
    if (filter.kind !== 'vehicle' || vehicles.length === 0) return free;
    const seen = (first: number) => this.reader.condition(caller, first, 'book');
    const rows = await this.free.drivers(
      seen,
      vehicles.map(({ id }) => id),
      filter,
    );
    const zones = new Map(vehicles.map(({ id, zone }) => [id, wantedMoments(filter, zone)]));
    const moments = [...zones.values()];
    const first = new Date(Math.min(...moments.map(({ startsAt }) => startsAt.getTime())));
    const last = new Date(Math.max(...moments.map(({ endsAt }) => endsAt.getTime())));
    const absences = await this.closures.withinEach(rows, first, last);
    for (const { vehicleId, id, name } of rows) {
      const { startsAt, endsAt } = zones.get(vehicleId)!;
      const absent = absences.get(id)?.some((one) => one.startsAt < endsAt && one.endsAt > startsAt);
      if (!absent) free.set(vehicleId, [...(free.get(vehicleId) ?? []), { id, name }]);
    }
    return free;
  }
}
