import type { ApplicationDirectory, FavouriteList } from '@tessera/contracts';
import { api, type RequestOptions } from '@tessera/web-sdk';

const root = '/api/applications';

export const applications = {
  read: (q: string, options: RequestOptions = {}) => api.get<ApplicationDirectory>(root, { ...options, query: { q } }),
  star: (id: string) => api.post<FavouriteList>(`${root}/favourites`, { id }),
  unstar: (id: string) => api.delete<FavouriteList>(`${root}/favourites/${encodeURIComponent(id)}`),
  /** `version` as last read; 409 `conflict` when another window was quicker. */
  replace: (ids: readonly string[], version: number) => api.put<FavouriteList>(`${root}/favourites`, { ids, version }),
};
