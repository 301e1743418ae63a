import type {
  ApplicationAudience,
  ApplicationCategory,
  ApplicationPatch,
  BigSixView,
  ManagedApplication,
  ManagedFilter,
  NewApplication,
  Page,
  Total,
} from '@tessera/contracts';
import type { CursorRequest } from '@tessera/web-sdk';
import { api } from '@tessera/web-sdk';

const root = '/api/applications';
const managed = `${root}/managed`;
const bigSixOf = (owner: string): string => `${root}/big-six/${encodeURIComponent(owner)}`;
const category = (id: string): string => `${root}/categories/${encodeURIComponent(id)}`;
const application = (id: string): string => `${managed}/${encodeURIComponent(id)}`;

export type ApplicationWish = Omit<NewApplication, 'kind'>;

export const applications = {
  list: (filter: ManagedFilter, { cursor, signal, background }: CursorRequest) =>
    api.get<Page<ManagedApplication>>(managed, { query: { ...filter, cursor, limit: 20 }, signal, background }),
  total: (filter: ManagedFilter, signal: AbortSignal) =>
    api.get<Total>(`${managed}/total`, { query: { ...filter }, signal, background: true }),
  /** All of one category, in their order. */
  async ofCategory(id: string): Promise<ManagedApplication[]> {
    const items: ManagedApplication[] = [];
    let cursor: string | null = null;
    do {
      const page: Page<ManagedApplication> = await api.get(managed, { query: { category: id, cursor, limit: 100 } });
      items.push(...page.items);
      cursor = page.next;
    } while (cursor);
    return items;
  },
  create: (wish: ApplicationWish) => api.post<ManagedApplication>(managed, wish),
  update: (id: string, patch: ApplicationPatch) => api.patch<ManagedApplication>(application(id), patch),
  remove: (id: string, version: number) => api.delete<void>(application(id), { query: { version } }),
  /** How many people would see it. */
  audience: (audience: ApplicationAudience, role: string | null) =>
    api.post<{ people: number }>(`${managed}/audience`, { audience, role }, { background: true }),
};

export const categories = {
  list: async () => (await api.get<Page<ApplicationCategory>>(`${root}/categories`)).items,
  create: (name: ApplicationCategory['name']) => api.post<ApplicationCategory>(`${root}/categories`, { name }),
  rename: (id: string, name: ApplicationCategory['name'], version: number) =>
    api.patch<ApplicationCategory>(category(id), { name, version }),
  remove: (id: string, version: number) => api.delete<void>(category(id), { query: { version } }),
  order: async (ids: readonly string[]) =>
    (await api.put<Page<ApplicationCategory>>(`${root}/categories`, { ids })).items,
  orderApplications: (id: string, ids: readonly string[]) => api.put<void>(`${category(id)}/order`, { ids }),
};

/** `owner`: `government`, or the code of an agency. */
export const bigSix = {
  read: (owner: string) => api.get<BigSixView>(bigSixOf(owner)),
  set: (owner: string, ids: readonly string[], version: number) =>
    api.put<BigSixView>(bigSixOf(owner), { ids, version }),
  clear: (owner: string) => api.delete<void>(bigSixOf(owner)),
};
