import type { Page } from '@tessera/contracts';
import { api, withQuery } from '@tessera/web-sdk';

export interface AuditLine {
  id: string;
  at: string;
  actorId: string | null;
  actorName: string;
  agencyName: string | null;
  plugin: string;
  /** `<thing>.<verb>` */
  action: string;
  subject: string;
  subjectId: string;
  address: string;
  /** Name, address and content were erased by order. */
  erased: boolean;
  /** Place in the chain; null for a moment after the act. */
  link: number | null;
}

export interface AuditDetail extends AuditLine {
  before: unknown;
  after: unknown;
  digest: string;
}

export type FindingKind =
  | 'unlinked'
  | 'changed'
  | 'erased-unrecorded'
  | 'missing'
  | 'reordered'
  | 'cut'
  | 'rehashed'
  | 'bad-signature';

export interface Checkpoint {
  no: number;
  at: string;
  keyId: string;
}

export interface Verification {
  entries: number;
  links: number;
  checkpoints: number;
  erased: number;
  ok: boolean;
  lastCheckpoint: Checkpoint | null;
  findings: {
    kind: FindingKind;
    no?: number | null;
    upTo?: number;
    lastNo?: number;
    entryId?: string | null;
    at?: string;
    source?: 'table' | 'file' | 'head';
  }[];
}

/** What the server filters by; moments in ISO 8601, `to` not included. */
export interface AuditQuery {
  actor: string;
  action: string;
  subject: string;
  subjectId: string;
  from: string;
  to: string;
}

export const audit = {
  list: (query: AuditQuery, cursor: string | undefined, signal: AbortSignal) =>
    api.get<Page<AuditLine>>('/api/audit', { query: { ...query, cursor, limit: 20 }, signal }),
  read: (id: string) => api.get<AuditDetail>(`/api/audit/${encodeURIComponent(id)}`),
  exportPath: (query: AuditQuery) => withQuery('/api/audit/export', { ...query }),
  verify: () => api.get<Verification>('/api/audit/verification'),
  checkpoint: async () => (await api.post<{ checkpoint: Checkpoint | null }>('/api/audit/checkpoints')).checkpoint,
};
