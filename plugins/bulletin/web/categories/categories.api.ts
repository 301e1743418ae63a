import type { Localized, Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { Category, CategoryChange, ManagedCategory } from '../../server/categories/category.schemas.js';

export type { ManagedCategory } from '../../server/categories/category.schemas.js';
/** Whose categories; null: the government's. */
export type Owner = Pick<Category, 'agency'>;

const root = '/api/plugins/bulletin/categories';

export const categories = {
  owners: async () => (await api.get<Page<Owner>>(`${root}/owners`)).items,
  managed: async ({ agency }: Owner) =>
    (await api.get<Page<ManagedCategory>>(`${root}/managed`, { query: { agency: agency?.code } })).items,
  add: ({ agency }: Owner, name: Localized) => api.post<ManagedCategory>(root, { agency: agency?.code ?? null, name }),
  change: (id: string, change: CategoryChange) => api.patch<ManagedCategory>(`${root}/${id}`, change),
  arrange: ({ agency }: Owner, ids: readonly string[]) =>
    api.put<void>(`${root}/order`, { agency: agency?.code ?? null, ids }),
};
