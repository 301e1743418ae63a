import { addDays, startOfDay } from '@tessera/contracts/zoned-dates';
import { pageTimeZone } from '@tessera/ui/language';
import type { AuditQuery } from './audit.api.js';

/** What stands in the address: words, and days (`YYYY-MM-DD`, both included) for `from` and `to`. */
export type AuditFilter = AuditQuery;

const day = /^\d{4}-\d{2}-\d{2}$/;

export function filterOf(query: URLSearchParams): AuditFilter {
  const of = (name: string): string => query.get(name) ?? '';
  const dayOf = (name: string): string => (day.test(of(name)) && !Number.isNaN(Date.parse(of(name))) ? of(name) : '');
  return {
    actor: of('actor'),
    action: of('action'),
    subject: of('subject'),
    subjectId: of('subjectId'),
    from: dayOf('from'),
    to: dayOf('to'),
  };
}

/** Days of the portal's zone as moments: from the start of the first to the end of the last. */
export function queryOf({ from, to, ...words }: AuditFilter): AuditQuery {
  const startOf = (date: string): string => (date ? startOfDay(date, pageTimeZone()).toISOString() : '');
  return { ...words, from: startOf(from), to: startOf(to && addDays(to, 1)) };
}
