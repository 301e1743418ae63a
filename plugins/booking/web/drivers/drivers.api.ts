import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { ResourceDetail, ResourceItem } from '../resources/resources.api.js';

const base = '/api/plugins/booking/resources';
/** More than any agency has. */
const most = 100;

export const drivers = {
  of: async (agency: string) =>
    (await api.get<Page<ResourceItem>>(base, { query: { kind: 'driver', agency, limit: most } })).items,
  choose: (vehicle: string, ids: readonly string[], version: number) =>
    api.put<ResourceDetail>(`${base}/${encodeURIComponent(vehicle)}/drivers`, { drivers: ids, version }),
};
