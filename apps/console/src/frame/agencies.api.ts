import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

export type AgencyKind = 'inside' | 'outside' | 'district' | 'school' | 'unit';
export type AgencyState = 'active' | 'dissolved';

/** A node of the organisation tree as the server lists it. */
export interface AgencyItem {
  id: string;
  code: string;
  parentCode: string | null;
  kind: AgencyKind;
  name: string;
  shortName: string;
  order: number;
  phone: string;
  state: AgencyState;
  version: number;
  /** Direct children that are not dissolved. */
  childCount: number;
  /** People of the node and of everything below it. */
  accountCount: number;
  /** From the root down to the parent. */
  path: { code: string; name: string }[];
}

/** Rows of one level that are fetched; schools of a district may be some hundreds. */
const mostChildren = 1_000;
const mostFound = 50;

/** One level of the tree, whole. */
export async function childrenOf(parent: string | null, state: AgencyState | 'all' = 'active'): Promise<AgencyItem[]> {
  const items: AgencyItem[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<AgencyItem> = await api.get('/api/agencies', { query: { parent, state, cursor, limit: 100 } });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < mostChildren);
  return items;
}

/** Nodes whose name, short name or code fits; `more` when the list is not the whole. */
export async function searchAgencies(
  q: string,
  state: AgencyState | 'all' = 'active',
): Promise<{ items: AgencyItem[]; more: boolean }> {
  const { items, next } = await api.get<Page<AgencyItem>>('/api/agencies', { query: { q, state, limit: mostFound } });
  return { items, more: next !== null };
}

export const agencyByCode = (code: string): Promise<AgencyItem> =>
  api.get<AgencyItem>(`/api/agencies/${encodeURIComponent(code)}`);
