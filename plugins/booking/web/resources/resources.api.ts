import type { Page } from '@tessera/contracts';
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

export const resources = {
  managed: (filter: ManagedFilter, { cursor, signal, background = false }: ListRequest) =>
    api.get<Page<ResourceItem>>(`${base}/resources`, {
      query: { ...filter, managed: 'true', cursor },
      signal,
      background,
    }),
  places: (kind: ResourceKind, signal: AbortSignal) =>
    api.get<SiteList>(`${base}/sites`, { query: { kind, managed: 'true' }, signal }),
  agencies: (which: 'managed' | 'all', signal: AbortSignal) =>
    api.get<ManagingAgencies>(`${base}/resource-agencies`, { query: { which }, signal }),
  open: (id: string, signal: AbortSignal) => api.get<ResourceDetail>(one(id), { signal }),
  make: (input: object) => api.post<ResourceDetail>(`${base}/resources`, input),
  change: (id: string, input: object) => api.put<ResourceDetail>(one(id), input),
  remove: (id: string, query: { version: number; cancelBookings?: string; reason?: string }) =>
    api.delete<void>(one(id), { query }),
};
