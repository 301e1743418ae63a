import type { ExportQuery, Locale } from '@tessera/contracts';

/**
 * What a column holds. `number`: a number, or its digits as text; `date`: `YYYY-MM-DD`; `datetime`: a `Date` or ISO 8601;
 * `duration`: milliseconds; `boolean`: true or false; `text`: anything else. A value that is none becomes text.
 */
export type ColumnType = 'text' | 'number' | 'date' | 'datetime' | 'duration' | 'boolean';

export interface TableColumn {
  key: string;
  heading: string;
  /** `text` unless told. */
  type?: ColumnType;
  /** In characters of Latin script; by type and heading unless told. */
  width?: number;
}

export type TableValue = string | number | bigint | boolean | Date | null | undefined;
export type TableRow = Readonly<Record<string, TableValue>>;

/** One table on its way out of the portal, whatever the format. */
export interface TableModel {
  title: string;
  /** Name of the sheet; the title unless told. */
  sheet?: string;
  /** Between title and headings of a spreadsheet: filter, who made it and when. CSV has headings and rows only. */
  notes?: readonly string[];
  columns: readonly TableColumn[];
  /** Read once, while the file is sent. */
  rows: Iterable<TableRow> | AsyncIterable<TableRow>;
  /** How many rows there are, when that is known: a sheet too short for them then says so at its head as well. */
  rowCount?: number;
  /** Asked after the last row, for the last line of a spreadsheet. */
  totals?: () => TableRow;
  /** When it was made; stands in the properties of the file. */
  at: Date;
  /** Zone (IANA) of the dates and times in spreadsheets; CSV has UTC. */
  timeZone: string;
  locale: Locale;
  /** `gregory` unless told. */
  calendar?: ExportQuery['calendar'];
}
