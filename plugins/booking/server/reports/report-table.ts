import type { ExportQuery } from '@tessera/contracts';
import { type Caller, dateIn, type TableColumn, type TableModel } from '@tessera/sdk';
import { sheetWords, wordOf } from '../records/record-words.js';
import { writtenDay } from '../records/written-day.js';
import type { ReportFilter, UseFigures, UseLine } from './report.schemas.js';

/** Chinese, then English. */
const words = {
  venue: ['場地使用統計', 'Use of venues'],
  vehicle: ['公務車使用統計', 'Use of vehicles'],
  driver: ['司機派車統計', 'Use of drivers'],
  total: ['合計', 'Total'],
  resource: ['名稱', 'Name'],
  month: ['月份', 'Month'],
  agency: ['管理機關', 'Managing agency'],
  site: ['據點', 'Site'],
  bookings: ['借用次數', 'Bookings'],
  hours: ['借用時數', 'Hours booked'],
  openHours: ['開放時數', 'Hours open'],
  share: ['使用率（%）', 'Share used (%)'],
  noShows: ['未報到', 'No-shows'],
  cancelled: ['取消', 'Cancelled'],
} as const;

const hours = (minutes: number): number => Math.round(minutes / 6) / 10;
const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1000) / 10);

const figuresOf = ({ bookings, minutes, openMinutes, share, noShows, cancelled }: UseFigures) => ({
  bookings,
  hours: hours(minutes),
  openHours: hours(openMinutes),
  share: percent(share),
  noShows,
  cancelled,
});

/** The report as a sheet: a line per resource, agency or month, and all together. */
export function reportTable(
  { kind, by, from, to }: ReportFilter,
  lines: readonly UseLine[],
  all: UseFigures,
  made: { caller: Caller; at: Date; timeZone: string; calendar: ExportQuery['calendar'] },
): TableModel {
  const { caller, at, timeZone, calendar } = made;
  const { locale } = caller;
  const word = (key: keyof typeof words) => wordOf(words[key], locale);
  const day = (value: string) => writtenDay(value, calendar);
  const text = (key: 'name' | 'site' | 'agency', heading: string): TableColumn => ({ key, heading, width: 24 });
  const figure = (key: keyof ReturnType<typeof figuresOf>): TableColumn => ({
    key,
    heading: word(key),
    type: 'number',
  });
  return {
    title: word(kind),
    notes: [
      `${wordOf(sheetWords.period, locale)}${day(from)}–${day(to)}`,
      `${wordOf(sheetWords.by, locale)}${caller.name}`,
      `${wordOf(sheetWords.made, locale)}${day(dateIn(at, timeZone))}`,
    ],
    columns: [
      text('name', word(by)),
      ...(by === 'resource' ? [text('site', word('site')), text('agency', word('agency'))] : []),
      ...(['bookings', 'hours', 'openHours', 'share', 'noShows', 'cancelled'] as const).map(figure),
    ],
    rows: lines.map(({ name, site, agency, ...figures }) => ({
      ...{ name: by === 'month' ? day(name) : name, site, agency },
      ...figuresOf(figures),
    })),
    rowCount: lines.length,
    totals: () => ({ name: word('total'), ...figuresOf(all) }),
    at,
    timeZone,
    locale,
    calendar,
  };
}
