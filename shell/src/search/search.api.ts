import type { AgencyReference, Page, PersonCard, SearchHit, SearchKind, SearchLine } from '@tessera/contracts';
import { api, linesOf, request } from '@tessera/web-sdk';

/** Calls `receive` with each line of the answer as soon as it is there. */
export async function streamSearch(
  q: string,
  limit: number,
  receive: (line: SearchLine) => void,
  signal: AbortSignal,
): Promise<void> {
  const response = await request('GET', '/api/search', undefined, {
    query: { q, limit },
    signal,
    headers: { accept: 'application/x-ndjson' },
  });
  for await (const line of linesOf(response)) {
    if (signal.aborted) return;
    receive(JSON.parse(line) as SearchLine);
  }
}

export const searchKindPage = (kind: string, q: string, cursor: string | undefined, signal: AbortSignal) =>
  api.get<Page<SearchHit>>(`/api/search/${encodeURIComponent(kind)}`, { query: { q, cursor }, signal });

export const fetchPerson = (id: string, signal: AbortSignal) =>
  api.get<PersonCard>(`/api/people/${encodeURIComponent(id)}`, { signal });

/** What the card of an agency shows of `GET /api/agencies/{code}`. */
export interface AgencyCard extends AgencyReference {
  phone: string;
  accountCount: number;
  path: { code: string; name: string }[];
}
export const fetchAgency = (code: string, signal: AbortSignal) =>
  api.get<AgencyCard>(`/api/agencies/${encodeURIComponent(code)}`, { signal });

/** What one kind has found so far. */
export interface FoundKind extends Pick<SearchKind, 'kind' | 'name' | 'icon' | 'page'> {
  hits: readonly SearchHit[];
  more: boolean;
  state: 'waiting' | 'found' | 'failed';
}

/** The kinds found, with one more line taken in. */
export function takeLine(kinds: readonly FoundKind[], line: SearchLine): readonly FoundKind[] {
  if ('kinds' in line) return line.kinds.map((kind) => ({ ...kind, hits: [], more: false, state: 'waiting' as const }));
  if ('done' in line) return kinds;
  return kinds.map((known) => {
    if (known.kind !== line.kind) return known;
    return 'problem' in line
      ? { ...known, state: 'failed' }
      : { ...known, hits: line.hits, more: line.more, state: 'found' };
  });
}
