import { dayOf } from '@tessera/ui/days';

/** First and last day of a report: those asked for, else the year so far up to today. */
export function reportPeriod(
  from: string | undefined,
  to: string | undefined,
  now: Date,
): { from: string; to: string } {
  const today = dayOf(now);
  const last = to || (from && from > today ? from : today);
  const first = from || `${last.slice(0, 4)}-01-01`;
  return { from: first, to: last };
}
