import type { Delegation, DelegationInput, Page, SearchHit } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

const path = '/api/account/delegations';
const suggested = 8;

export type Side = 'given' | 'received';

/** Deputies on the server: mine, and those for whom I am one. */
export const delegations = {
  list: (side: Side, cursor: string | null, { background = false } = {}) =>
    api.get<Page<Delegation>>(path, { query: { side, cursor, limit: 5 }, background }),
  name: (input: DelegationInput) => api.post<Delegation>(path, input),
  revoke: ({ id, version }: Delegation) => api.post<Delegation>(`${path}/${id}/revoke`, { version }),
  /** Colleagues by name, those of the own agency first. */
  colleagues: async (q: string, signal: AbortSignal) =>
    (await api.get<Page<SearchHit>>('/api/search/people', { query: { q, limit: suggested }, signal, background: true }))
      .items,
};
