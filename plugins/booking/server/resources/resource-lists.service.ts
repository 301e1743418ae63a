import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import { type Caller, decodeCursor, pageOfRows } from '@tessera/sdk';
import { ResourcePictures } from '../pictures/resource-pictures.service.js';
import type { ResourceItem, SiteList } from './resource.schemas.js';
import type { ResourceFilter, ResourceQuery, SiteQuery } from './resource-input.schemas.js';
import { ResourceListsRepository, type ResourceRow, type Seen } from './resource-lists.repository.js';
import { ResourceReader } from './resource-reader.js';
import { itemOf } from './resource-views.js';

/** What the caller may see, by filters. */
@Injectable()
export class ResourceLists {
  constructor(
    private readonly lists: ResourceListsRepository,
    private readonly reader: ResourceReader,
    private readonly pictures: ResourcePictures,
  ) {}

  async list(
    caller: Caller,
    { cursor, limit, ...filter }: ResourceQuery,
    signal?: AbortSignal,
  ): Promise<Page<ResourceItem>> {
    const key = cursor === undefined ? null : decodeCursor(cursor, filter, ['string', 'string', 'string', 'uuid']);
    const after = key && { kind: key[0]!, site: key[1]!, name: key[2]!, id: key[3]! };
    const rows = await this.lists.list(this.seen(caller, filter), caller.accountId, filter, after, limit + 1, signal);
    const counts = await this.pictures.countsOf(rows.map(({ id }) => id));
    const item = (row: ResourceRow): ResourceItem => ({
      ...itemOf(caller, row, counts.get(row.id) ?? 0),
      ...(filter.managed && { keeperMissing: !row.keeperInOffice }),
    });
    return pageOfRows(rows, { limit, filter }, item, ({ kind, site, name, id }) => [kind, site, name, id]);
  }

  async places(caller: Caller, { kind, managed }: SiteQuery): Promise<SiteList> {
    const rows = await this.lists.places(this.seen(caller, { managed }), kind);
    const sites = new Map<string, number>();
    const agencies = new Map<string, SiteList['agencies'][number]>();
    for (const { site, agencyId: id, agencyName: name, resources } of rows) {
      sites.set(site, (sites.get(site) ?? 0) + resources);
      agencies.set(id, { id, name, resources: (agencies.get(id)?.resources ?? 0) + resources });
    }
    return { items: [...sites].map(([site, resources]) => ({ site, resources })), agencies: [...agencies.values()] };
  }

  private seen(caller: Caller, { managed }: Pick<ResourceFilter, 'managed'>): Seen {
    const read: Seen = (first) => this.reader.condition(caller, first);
    if (!managed) return read;
    return (first) => this.reader.condition(caller, first, 'update');
  }
}
