import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';

export interface OfficeCalendarRow {
  /** `YYYY-MM-DD` */
  date: string;
  working: boolean;
  kind: 'working' | 'weekend' | 'holiday' | 'make-up';
  remark: string;
}
export interface BadRow {
  line: number;
  reason: string;
}

const restDay = '2';
const workday = '0';
const mostRows = 5_000;

/** The yearly file comes as Big5 or as UTF-8; what is no valid UTF-8 is read as Big5. */
export function decodeCalendarFile(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'big5');
  }
}

const isoDate = (spelled: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})$/.exec(spelled.trim()) ?? [];
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return year && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
};

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
export const isWeekend = (date: string): boolean => weekday(date) % 6 === 0;

/** What kind of day it is follows from the flag and the weekday alone: the wording of remarks changes every year. */
const kindOf = (date: string, working: boolean): OfficeCalendarRow['kind'] =>
  isWeekend(date) ? (working ? 'make-up' : 'weekend') : working ? 'working' : 'holiday';

/**
 * Rows of the government's office calendar: date (`20260101`), weekday, flag (`0` works, `2` rests), remark.
 * A heading line is skipped. Bad rows are named by line number with reason `date`, `flag`, `columns` or `twice`.
 */
export function readCalendarFile(bytes: Buffer): { rows: OfficeCalendarRow[]; bad: BadRow[] } {
  const records = parse(decodeCalendarFile(bytes), {
    bom: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    relaxQuotes: true,
    info: true,
    to: mostRows + 1,
  }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  const rows = new Map<string, OfficeCalendarRow>();
  const bad: BadRow[] = [];
  records.forEach(({ record, info: { lines } }, at) => {
    const [spelled = '', , flag = '', remark = ''] = record;
    if (at === 0 && !/^\d/.test(spelled.trim())) return;
    const date = isoDate(spelled);
    if (record.length < 3) bad.push({ line: lines, reason: 'columns' });
    else if (!date) bad.push({ line: lines, reason: 'date' });
    else if (flag.trim() !== restDay && flag.trim() !== workday) bad.push({ line: lines, reason: 'flag' });
    else if (rows.has(date)) bad.push({ line: lines, reason: 'twice' });
    else {
      const working = flag.trim() === workday;
      rows.set(date, { date, working, kind: kindOf(date, working), remark: remark.trim().slice(0, 200) });
    }
  });
  return { rows: [...rows.values()], bad };
}
