import { Injectable } from '@nestjs/common';
import { type Caller, type Searcher, type SearchFound, SearchProvider, type SearchRequest } from '@tessera/sdk';
import type { ResourceItem } from '../resources/resource.schemas.js';
import type { ResourceKind } from '../resources/resource-choices.js';
import { ResourceLists } from '../resources/resource-lists.service.js';

const iconOf: Record<ResourceKind, string> = { venue: 'building', vehicle: 'car', driver: 'steering-wheel' };

/** Venues, vehicles and drivers that the caller may see. */
@Injectable()
@SearchProvider('resources')
export class ResourcesSearch implements Searcher {
  constructor(private readonly lists: ResourceLists) {}

  async search(caller: Caller, { text, limit, cursor }: SearchRequest, signal: AbortSignal): Promise<SearchFound> {
    const { items, next } = await this.lists.list(caller, { q: text, limit, cursor }, signal);
    return { hits: items.map(hit), next };
  }
}

const hit = ({ id, kind, name, site, agency }: ResourceItem) => ({
  id,
  title: name,
  note: `${site}・${agency.name}`,
  icon: iconOf[kind],
  to: `/booking/resources/${id}`,
});
