import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { Schemas } from '@tessera/web-sdk/portal-api';

/** `part`: the half that a closure takes; absent: the whole day. */
export type OfficeDay = Schemas['OfficeDay'] & { part?: 'morning' | 'afternoon' };
export type DayKind = OfficeDay['kind'];

/** `changed`: days that were new or different, 0 in a dry run. */
export type CalendarImport = Schemas['OfficeCalendarImport'];

/** Without an agency: the whole government. */
export type Closure = Schemas['Closure'] & { part: ClosurePart };

export const closureParts = ['day', 'morning', 'afternoon'] as const;
export type ClosurePart = (typeof closureParts)[number];

export interface Question {
  from: string;
  /** Working days to go on, back when negative. */
  add?: number;
  /** Or count the working days up to this one. */
  to?: string;
  agency: string;
}

export type QuestionAnswer = Schemas['WorkingDayAnswer'];

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
  declare: (closure: { date: string; part: ClosurePart; agency: string | null; reason: string }) =>
    api.post<Closure>(`${base}/closures`, closure),
  withdraw: (id: string) => api.delete<void>(`${base}/closures/${id}`),
};
