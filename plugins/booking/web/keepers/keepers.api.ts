import type { Page } from '@tessera/contracts';
import type { EntitySource } from '@tessera/ui/entity-picker';
import { api } from '@tessera/web-sdk';
import type { CandidateList, KeeperChange, KeeperList } from '../../server/keepers/keeper.schemas.js';

export type { KeeperChange, KeeperList, KeeperView } from '../../server/keepers/keeper.schemas.js';

const base = '/api/plugins/booking';
const of = (id: string) => `${base}/resources/${encodeURIComponent(id)}`;

export interface ChangeFilter {
  from: string | undefined;
  to: string | undefined;
}

/** People who may keep resources of the agency, but for those named; for `t-entity-picker`. */
export const candidatesOf =
  (agency: string, except: readonly string[]): EntitySource =>
  async (q, signal) => {
    const { items } = await api.get<CandidateList>(`${base}/keeper-candidates`, { query: { agency, q }, signal });
    const offered = items.filter(({ id }) => !except.includes(id));
    return {
      items: offered.map(({ id, name, title, agency: of }) => ({
        id,
        name,
        detail: [title, of].filter(Boolean).join('・'),
      })),
    };
  };

export const keepers = {
  list: (id: string, signal: AbortSignal) => api.get<KeeperList>(`${of(id)}/keepers`, { signal }),
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
