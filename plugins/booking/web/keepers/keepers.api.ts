import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { CandidateList, KeeperChange, KeeperList } from '../../server/keepers/keeper.schemas.js';

export type { KeeperChange, KeeperList, KeeperView } from '../../server/keepers/keeper.schemas.js';

const base = '/api/plugins/booking';
const of = (id: string) => `${base}/resources/${encodeURIComponent(id)}`;

export interface ChangeFilter {
  from: string | undefined;
  to: string | undefined;
}

export const keepers = {
  list: (id: string, signal: AbortSignal) => api.get<KeeperList>(`${of(id)}/keepers`, { signal }),
  candidates: (agency: string, q: string, signal: AbortSignal) =>
    api.get<CandidateList>(`${base}/keeper-candidates`, { query: { agency, q }, signal }),
  change: (id: string, place: number, input: { accountId: string | null; reason: string; version: number }) =>
    api.put<KeeperList>(`${of(id)}/keepers/${place}`, input),
  changes: (
    id: string,
    filter: ChangeFilter,
    { cursor, signal }: { cursor: string | undefined; signal: AbortSignal },
  ) => api.get<Page<KeeperChange>>(`${of(id)}/keeper-changes`, { query: { ...filter, cursor }, signal }),
  exportAddress: (id: string, { from, to }: ChangeFilter): string => {
    const query = new URLSearchParams();
    if (from) query.set('from', from);
    if (to) query.set('to', to);
    return `${of(id)}/keeper-changes/export?${query}`;
  },
};
