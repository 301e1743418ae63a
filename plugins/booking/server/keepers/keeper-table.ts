import type { Caller, TableModel } from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';

/** Chinese, then English. */
const words = {
  title: ['保管人異動紀錄', 'Changes of keepers'],
  resource: ['資源：', 'Resource: '],
  agency: ['管理機關：', 'Managing agency: '],
  period: ['期間：', 'Period: '],
  by: ['製表人：', 'Made by: '],
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
  const word = (key: keyof typeof words): string => words[key][locale === 'en' ? 1 : 0];
  return {
    ...made,
    locale,
    title: word('title'),
    notes: [
      `${word('resource')}${site} ${name}`,
      `${word('agency')}${agencyName}`,
      ...(from || to ? [`${word('period')}${from ?? ''} – ${to ?? ''}`] : []),
      `${word('by')}${caller.name}`,
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
