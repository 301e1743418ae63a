import type {
  ChangedHelp,
  ManagedHelp,
  ManagedHelpList,
  ManagedHelpQuery,
  NewHelp,
  SeedPersons,
} from '@tessera/contracts';
import { api, type CursorRequest } from '@tessera/web-sdk';

const root = '/api/help';
const one = (id: string) => `${root}/entries/${encodeURIComponent(id)}`;

export type HelpFilter = Pick<ManagedHelpQuery, 'q' | 'category' | 'state'>;
export type HelpCategories = ManagedHelpList['categories'];

export const helpEntries = {
  list: (filter: HelpFilter, { cursor, signal, background }: CursorRequest) =>
    api.get<ManagedHelpList>(`${root}/managed`, { query: { ...filter, cursor, limit: 20 }, signal, background }),
  /** Every entry there is: an order is of all of them. */
  async all(): Promise<ManagedHelp[]> {
    const items: ManagedHelp[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: ManagedHelpList = await api.get(`${root}/managed`, { query: { cursor, limit: 100 } });
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  },
  create: (entry: NewHelp) => api.post<ManagedHelp>(`${root}/entries`, entry),
  update: (id: string, entry: ChangedHelp) => api.put<ManagedHelp>(one(id), entry),
  remove: (id: string, version: number) => api.delete<void>(one(id), { query: { version } }),
  arrange: (ids: string[]) => api.put<void>(`${root}/order`, { ids }),
};

export const seedPersons = {
  list: (agency: string) => api.get<SeedPersons>(`${root}/seed-persons`, { query: { agency } }),
  name: (agency: string, person: string) => api.post<SeedPersons>(`${root}/seed-persons`, { agency, person }),
  release: (agency: string, person: string) =>
    api.delete<void>(`${root}/seed-persons/${encodeURIComponent(agency)}/${person}`),
};
