import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

export type DayKind = 'working' | 'weekend' | 'holiday' | 'make-up' | 'closure';

export interface OfficeDay {
  /** `YYYY-MM-DD` */
  date: string;
  kind: DayKind;
  working: boolean;
  remark: string;
}

export interface CalendarImport {
  dryRun: boolean;
  /** Days in the file. */
  imported: number;
  /** Days that were new or different; 0 in a dry run. */
  changed: number;
  years: string[];
  bad: { line: number; reason: string }[];
}

export interface Closure {
  id: string;
  date: string;
  /** Null: the whole government. */
  agency: { code: string; name: string } | null;
  reason: string;
  declaredAt: string;
}

export interface Question {
  from: string;
  /** Working days to go on, back when negative. */
  add?: number;
  /** Or count the working days up to this one. */
  to?: string;
  agency: string;
}

export interface QuestionAnswer {
  day: OfficeDay;
  result?: string;
  workingDays?: number;
}

const base = '/api/working-time';

export const workingTime = {
  year: async (year: number, agency: string) =>
    (
      await api.get<Page<OfficeDay>>(`${base}/days`, {
        query: { from: `${year}-01-01`, to: `${year}-12-31`, agency },
      })
    ).items,
  question: ({ from, add, to, agency }: Question) =>
    api.get<QuestionAnswer>(`${base}/question`, { query: { from, add, to, agency } }),
  setDay: (date: string, change: { working: boolean; remark: string }) =>
    api.put<OfficeDay>(`${base}/days/${date}`, change),
  import: (file: File, dryRun: boolean) => {
    const body = new FormData();
    body.set('file', file);
    return api.post<CalendarImport>(`${base}/import`, body, { query: { dryRun } });
  },
  closures: async () => (await api.get<Page<Closure>>(`${base}/closures`)).items,
  declare: (closure: { date: string; agency: string | null; reason: string }) =>
    api.post<Closure>(`${base}/closures`, closure),
  withdraw: (id: string) => api.delete<void>(`${base}/closures/${id}`),
};
