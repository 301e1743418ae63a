import { api } from '@tessera/web-sdk';
import type { AgencyItem, AgencyKind, AgencyState } from '../frame/agencies.api.js';

export interface HistoryLine {
  change: 'created' | 'imported' | 'changed' | 'moved' | 'merged' | 'dissolved';
  name: string;
  shortName: string;
  kind: AgencyKind;
  parent: { code: string; name: string } | null;
  state: AgencyState;
  validFrom: string;
  validTo: string | null;
}

export interface AgencyDetail extends AgencyItem {
  /** Code of the node that took this one over. */
  mergedInto: string | null;
  /** Newest first. */
  history: HistoryLine[];
}

/** What is typed about a node. */
export interface AgencyDraft {
  code: string;
  name: string;
  shortName: string;
  kind: AgencyKind;
  order: string;
  phone: string;
}

const at = (code: string, act = '') => `/api/agencies/${encodeURIComponent(code)}${act}`;

const described = ({ name, shortName, kind, order, phone }: AgencyDraft) => ({
  name,
  ...(shortName.trim() ? { shortName } : {}),
  kind,
  order: order.trim() === '' ? 0 : Number(order),
  phone,
});

/** Changes carry the version that the person saw: what others did meanwhile is not overwritten. */
export const organisation = {
  detail: (code: string) => api.get<AgencyDetail>(at(code)),
  create: (parent: string | null, draft: AgencyDraft) =>
    api.post<AgencyDetail>('/api/agencies', { code: draft.code, parent, ...described(draft) }),
  update: ({ code, version }: AgencyItem, draft: AgencyDraft) =>
    api.patch<AgencyDetail>(at(code), { ...described(draft), version }),
  move: ({ code, version }: AgencyItem, parent: string | null) =>
    api.post<AgencyDetail>(at(code, '/move'), { parent, version }),
  merge: ({ code, version }: AgencyItem, into: string) => api.post<AgencyDetail>(at(code, '/merge'), { into, version }),
  dissolve: ({ code, version }: AgencyItem) => api.post<AgencyDetail>(at(code, '/dissolve'), { version }),
};
