import type { Page } from '@tessera/contracts';
import { api, withQuery } from '@tessera/web-sdk';
import type { Schemas } from '@tessera/web-sdk/portal-api';

export type AuditLine = Schemas['AuditLine'];

export type AuditDetail = Schemas['AuditEntry'];

export type Verification = Schemas['AuditVerification'];

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
  checkpoint: async () => (await api.post<Schemas['AuditCheckpoint']>('/api/audit/checkpoints')).checkpoint,
};
