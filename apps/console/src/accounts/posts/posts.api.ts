import type { ConcurrentPost, ConcurrentPostInput } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

const pathOf = (account: string): string => `/api/accounts/${account}/posts`;

/** Concurrent posts of accounts. */
export const posts = {
  of: async (account: string) => (await api.get<{ items: ConcurrentPost[] }>(pathOf(account))).items,
  add: (account: string, input: ConcurrentPostInput) => api.post<ConcurrentPost>(pathOf(account), input),
  end: (account: string, { id, version }: ConcurrentPost) =>
    api.post<ConcurrentPost>(`${pathOf(account)}/${id}/end`, { version }),
};

/** Where a post is: agency and, in it, the unit. */
export const placeOf = ({ agency, unit }: ConcurrentPost): string =>
  [agency.name, unit?.name].filter(Boolean).join(' ');
