import type { Locale } from '@tessera/contracts';
import { type Caller, dateIn, type TableColumn, type TableModel, timeIn } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import type { Figures } from './agency-rollup.js';
import { dueDayOf, endsWithDay } from './due-day.js';

/** Chinese, then English. */
const words = {
  sheet: ['已讀佐證', 'Evidence'],
  title: ['必讀公告確認情形', 'Confirmations of a must-read'],
  notice: ['公告：', 'Notice: '],
  poster: ['發布機關：', 'Posted by: '],
  revision: ['版次：', 'Revision: '],
  due: ['確認期限：', 'Confirm by: '],
  by: ['製表人：', 'Made by: '],
  made: ['製表時間：', 'Made at: '],
  total: ['合計', 'Total'],
  agency: ['機關', 'Agency'],
  name: ['姓名', 'Name'],
  personTitle: ['職稱', 'Title'],
  addressed: ['應讀人數', 'Addressed'],
  acknowledged: ['已確認', 'Confirmed'],
  missing: ['未確認', 'Not yet'],
  state: ['狀態', 'State'],
  at: ['確認時間', 'Confirmed at'],
  confirmed: ['已確認', 'Confirmed'],
  'not-yet': ['未確認', 'Not yet'],
  departed: ['已確認（已離開本機關）', 'Confirmed (no longer here)'],
} as const satisfies Record<string, readonly [string, string]>;

export const evidenceWords =
  (locale: Locale) =>
  (key: keyof typeof words): string =>
    words[key][locale === 'en' ? 1 : 0];

const columns = (word: (key: keyof typeof words) => string): TableColumn[] => [
  { key: 'agency', heading: word('agency'), width: 28 },
  { key: 'name', heading: word('name'), width: 14 },
  { key: 'title', heading: word('personTitle'), width: 14 },
  { key: 'addressed', heading: word('addressed'), type: 'number' },
  { key: 'acknowledged', heading: word('acknowledged'), type: 'number' },
  { key: 'missing', heading: word('missing'), type: 'number' },
  { key: 'state', heading: word('state'), width: 14 },
  { key: 'at', heading: word('at'), type: 'datetime' },
];

/** A day (`YYYY-MM-DD`) as the portal's pages write it. */
function written(day: string, calendar: TableModel['calendar']): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return [calendar === 'roc' ? String(Number(year) - 1911) : year, month, date].join('/');
}

/** A line per agency with its figures; under the agency that posted the notice a line per person. */
export function evidenceTable(
  { title, agencyName, revision, dueAt }: Notice,
  rows: TableModel['rows'],
  { addressed, acknowledged }: Figures,
  { caller, ...made }: Pick<TableModel, 'at' | 'timeZone' | 'calendar'> & { caller: Caller },
): TableModel {
  const { locale } = caller;
  const word = evidenceWords(locale);
  const { timeZone, calendar } = made;
  const withTime = (day: string, at: Date) => `${written(day, calendar)} ${timeIn(at, timeZone)}`;
  const due =
    dueAt &&
    (endsWithDay(dueAt, timeZone)
      ? written(dueDayOf(dueAt, timeZone), calendar)
      : withTime(dateIn(dueAt, timeZone), dueAt));
  return {
    ...made,
    locale,
    title: word('title'),
    sheet: word('sheet'),
    notes: [
      `${word('notice')}${title}`,
      `${word('poster')}${agencyName}`,
      `${word('revision')}${revision}`,
      ...(due ? [`${word('due')}${due}`] : []),
      `${word('by')}${caller.name}`,
      `${word('made')}${withTime(dateIn(made.at, timeZone), made.at)}`,
    ],
    columns: columns(word),
    rows,
    totals: () => ({ agency: word('total'), addressed, acknowledged, missing: addressed - acknowledged }),
  };
}
