import type { Page } from '@tessera/contracts';
import { api, type ReadRequest } from '@tessera/web-sdk';
import type { FreeResource, Week } from '../../server/availability/availability.schemas.js';
import type { ResourceDetail, ResourceItem, SiteList } from '../../server/resources/resource.schemas.js';
import type { BookableKind } from '../../server/resources/resource-choices.js';

export type { FreeResource, Week } from '../../server/availability/availability.schemas.js';
export type { ResourceDetail, ResourceItem, SiteList } from '../../server/resources/resource.schemas.js';
export type { BookableKind, VehicleType } from '../../server/resources/resource-choices.js';

const base = '/api/plugins/booking';
/** A choice of more than these is narrowed by its site. */
const mostChoices = 100;

export interface FreeQuestion {
  kind: BookableKind;
  date: string;
  from: string;
  to: string;
  site: string | undefined;
  capacity: string | undefined;
  type: string | undefined;
}

export const finding = {
  sites: async (kind: BookableKind, request: ReadRequest) =>
    (await api.get<SiteList>(`${base}/sites`, { query: { kind }, ...request })).items,
  resources: async (
    kind: BookableKind,
    { site, type }: { site: string | undefined; type: string | undefined },
    request: ReadRequest,
  ) =>
    (
      await api.get<Page<ResourceItem>>(`${base}/resources`, {
        query: { kind, site, type, limit: mostChoices },
        ...request,
      })
    ).items,
  resource: (id: string, request: ReadRequest) => api.get<ResourceDetail>(`${base}/resources/${id}`, request),
  week: (id: string, from: string, request: ReadRequest) =>
    api.get<Week>(`${base}/resources/${id}/week`, { query: { from }, ...request }),
  free: (question: FreeQuestion, cursor: string | undefined, request: ReadRequest) =>
    api.get<Page<FreeResource>>(`${base}/free`, { query: { ...question, cursor }, ...request }),
};
