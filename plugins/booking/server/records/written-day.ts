import type { ExportQuery } from '@tessera/contracts';

/** A day (`YYYY-MM-DD`) or month (`YYYY-MM`) as the text of a sheet, as the portal's pages write it. */
export function writtenDay(day: string, calendar: ExportQuery['calendar']): string {
  const [year = '', ...monthAndDay] = day.split('-');
  return [calendar === 'roc' ? String(Number(year) - 1911) : year, ...monthAndDay].join('/');
}
