import { api } from '@tessera/web-sdk';
import type {
  ClosableList,
  ClosureChoices,
  ClosureDecision,
  ClosureHit,
  ClosureInput,
  ClosureItem,
  ClosurePreviewResult,
  ClosureResults,
  PreviewInput,
} from '../../server/closures/closure.schemas.js';
import type { ResourceKind } from '../../server/resources/resource-choices.js';

export type {
  ClosureHit,
  ClosureInput,
  ClosureItem,
  ClosurePreviewResult,
} from '../../server/closures/closure.schemas.js';
export type Closable = ClosableList['items'][number];
export type Choices = ClosureChoices;
export type Verdict = ClosureDecision['items'][number]['verdict'];
export type Result = ClosureResults['results'][number];

interface Listed<Item> {
  items: Item[];
  next: string | null;
}
interface Paging {
  cursor?: string | undefined;
  signal?: AbortSignal;
}

const root = '/api/plugins/booking/closures';

export const closures = {
  list: (filter: Readonly<Record<string, string | undefined>>, { cursor, signal }: Paging) =>
    api.get<Listed<ClosureItem>>(root, { query: { ...filter, cursor }, ...(signal && { signal }) }),
  open: (id: string, signal: AbortSignal) => api.get<ClosureItem>(`${root}/${id}`, { signal }),
  choices: (signal: AbortSignal) => api.get<ClosureChoices>(`${root}/choices`, { signal }),
  closable: async (q: string, kind?: ResourceKind, signal?: AbortSignal) =>
    (await api.get<ClosableList>(`${root}/resources`, { query: { q, kind }, ...(signal && { signal }) })).items,
  preview: (input: PreviewInput, signal: AbortSignal) =>
    api.post<ClosurePreviewResult>(`${root}/preview`, input, { signal }),
  declare: (input: ClosureInput) => api.post<ClosureItem>(root, input),
  hits: (id: string, decided: boolean, { cursor, signal }: Paging) =>
    api.get<Listed<ClosureHit>>(`${root}/${id}/hits`, {
      query: { decided: String(decided), limit: '100', cursor },
      ...(signal && { signal }),
    }),
  decide: (id: string, decision: ClosureDecision) => api.post<ClosureResults>(`${root}/${id}/decide`, decision),
  withdraw: (id: string, version: number) => api.delete<void>(`${root}/${id}`, { query: { version: String(version) } }),
};
