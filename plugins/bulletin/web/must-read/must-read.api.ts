import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type {
  Acknowledgement,
  AgencyProgressPage,
  PersonProgress,
  ReadProgress,
} from '../../server/must-read/must-read.schemas.js';
import type { NoticeDetail } from '../notices.api.js';

export type {
  AgencyProgress,
  AgencyProgressPage,
  MustReadItem,
  MustReadTileData,
  PersonProgress,
  ReadProgress,
  Reminder,
} from '../../server/must-read/must-read.schemas.js';

const one = (id: string) => `/api/plugins/bulletin/notices/${encodeURIComponent(id)}`;

export interface AgencyFilter {
  under: string | undefined;
  incomplete: boolean;
  cursor: string | undefined;
}
export interface PeopleFilter {
  state: 'all' | 'missing' | 'acknowledged';
  cursor: string | undefined;
}

export const mustRead = {
  acknowledge: (id: string, revision: number) => api.put<Acknowledgement>(`${one(id)}/acknowledgement`, { revision }),
  progress: (id: string, signal: AbortSignal) => api.get<ReadProgress>(`${one(id)}/progress`, { signal }),
  agencies: (id: string, filter: AgencyFilter, signal: AbortSignal) =>
    api.get<AgencyProgressPage>(`${one(id)}/progress/agencies`, { query: { ...filter, limit: 50 }, signal }),
  people: (id: string, filter: PeopleFilter, signal: AbortSignal) =>
    api.get<Page<PersonProgress>>(`${one(id)}/progress/people`, { query: { ...filter, limit: 50 }, signal }),
  remind: (id: string) => api.post<{ people: number }>(`${one(id)}/reminders`),
  /** Null ends the demand. */
  demand: (id: string, mustRead: { dueAt: string | null } | null, version: number) =>
    api.patch<NoticeDetail>(one(id), { mustRead, version }),
  exportPath: (id: string) => `${one(id)}/progress/export`,
};
