import type { ExportQuery } from '@tessera/contracts';

/** A day (`YYYY-MM-DD`) in the notes of a sheet, as the portal's pages write it. */
export function writtenDay(day: string, calendar: ExportQuery['calendar']): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return [calendar === 'roc' ? String(Number(year) - 1911) : year, month, date].join('/');
}
