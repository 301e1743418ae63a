import type { Page } from '@tessera/contracts';
import type { EntitySource } from '@tessera/ui/entity-picker';
import { api } from '@tessera/web-sdk';
import type {
  ManagingAgencies,
  ResourceDetail,
  ResourceItem,
  SiteList,
} from '../../server/resources/resource.schemas.js';
import type { ResourceKind } from '../../server/resources/resource-choices.js';

export type {
  ManagingAgencies,
  ResourceDetail,
  ResourceItem,
  SiteList,
} from '../../server/resources/resource.schemas.js';

/** What can be asked of the list of resources; undefined asks for nothing. */
export interface ManagedFilter {
  kind: ResourceKind;
  q: string | undefined;
  site: string | undefined;
  agency: string | undefined;
  type: string | undefined;
  licence: string | undefined;
  kept: string | undefined;
  keeperMissing: string | undefined;
}

interface ListRequest {
  cursor: string | undefined;
  signal: AbortSignal;
  background?: boolean;
}

const base = '/api/plugins/booking';
const one = (id: string) => `${base}/resources/${encodeURIComponent(id)}`;

/** Agencies for which the person may make resources, or all that one may list but for those named; for `t-entity-picker`. */
export const agenciesOf =
  (which: 'managed' | 'all', except: readonly string[] = []): EntitySource =>
  async (q, signal) => {
    const { items } = await api.get<ManagingAgencies>(`${base}/resource-agencies`, { query: { which, q }, signal });
    return {
      items: items
        .filter(({ id }) => !except.includes(id))
        .map(({ id, name, shortName }) => ({ id, name, detail: shortName })),
    };
  };

export const resources = {
  managed: (filter: ManagedFilter, { cursor, signal, background = false }: ListRequest) =>
    api.get<Page<ResourceItem>>(`${base}/resources`, {
      query: { ...filter, managed: 'true', cursor },
      signal,
      background,
    }),
  places: (kind: ResourceKind, signal: AbortSignal) =>
    api.get<SiteList>(`${base}/sites`, { query: { kind, managed: 'true' }, signal }),
  open: (id: string, signal: AbortSignal) => api.get<ResourceDetail>(one(id), { signal }),
  make: (input: object) => api.post<ResourceDetail>(`${base}/resources`, input),
  change: (id: string, input: object) => api.put<ResourceDetail>(one(id), input),
  remove: (id: string, query: { version: number; cancelBookings?: string; reason?: string }) =>
    api.delete<void>(one(id), { query }),
};
