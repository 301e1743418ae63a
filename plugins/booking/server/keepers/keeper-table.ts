import { type Caller, dateIn, type TableModel } from '@tessera/sdk';
import { sheetWords, wordOf } from '../records/record-words.js';
import { writtenDay } from '../records/written-day.js';
import type { Resource } from '../resources/resource.entity.js';

/** Chinese, then English. */
const words = {
  title: ['保管人異動紀錄', 'Changes of keepers'],
  resource: ['資源：', 'Resource: '],
  agency: ['管理機關：', 'Managing agency: '],
  at: ['異動時間', 'At'],
  place: ['第幾保管人', 'Place'],
  before: ['原保管人', 'Before'],
  after: ['新保管人', 'After'],
  reason: ['原因', 'Reason'],
  changedBy: ['異動人', 'Changed by'],
} as const satisfies Record<string, readonly [string, string]>;

/** A line per change, newest first. */
export function keeperTable(
  { name, site, agencyName }: Pick<Resource, 'name' | 'site' | 'agencyName'>,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  rows: TableModel['rows'],
  { caller, ...made }: Pick<TableModel, 'at' | 'timeZone' | 'calendar'> & { caller: Caller },
): TableModel {
  const { locale } = caller;
  const word = (key: keyof typeof words): string => wordOf(words[key], locale);
  const shared = (key: 'period' | 'by' | 'made'): string => wordOf(sheetWords[key], locale);
  const day = (value: string | undefined): string => (value ? writtenDay(value, made.calendar ?? 'gregory') : '');
  return {
    ...made,
    locale,
    title: word('title'),
    notes: [
      `${word('resource')}${site} ${name}`,
      `${word('agency')}${agencyName}`,
      ...(from || to ? [`${shared('period')}${day(from)}–${day(to)}`] : []),
      `${shared('by')}${caller.name}`,
      `${shared('made')}${day(dateIn(made.at, made.timeZone))}`,
    ],
    columns: [
      { key: 'at', heading: word('at'), type: 'datetime' },
      { key: 'place', heading: word('place'), type: 'number' },
      { key: 'before', heading: word('before'), width: 16 },
      { key: 'after', heading: word('after'), width: 16 },
      { key: 'reason', heading: word('reason'), width: 40 },
      { key: 'by', heading: word('changedBy'), width: 16 },
    ],
    rows,
  };
}
