import { wallTime } from '@tessera/contracts/zoned-dates';
import { printable } from './printable-text.js';
import type { ColumnType, TableValue } from './table-model.js';

/** What stands in one cell; null: nothing. */
export type TableCell =
  | { type: 'text'; text: string }
  | { type: 'number'; number: number }
  | { type: 'boolean'; truth: boolean }
  /** `wall`: what calendar and clock show, as if it were UTC, in milliseconds. */
  | { type: 'date'; wall: number }
  | { type: 'datetime'; wall: number; at: Date }
  | { type: 'duration'; milliseconds: number }
  | null;

/** Spreadsheets take 29 February 1900 for a day, so what lies before is shown one day off: it stays text. */
const firstSafeDay = Date.UTC(1900, 2, 1);
/** Digits that a spreadsheet keeps; longer numbers would be rounded. */
const keptDigits = 15;

const isNumber = (value: string): boolean =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) && value.replace(/\D/g, '').length <= keptDigits;

function numberOf(value: TableValue): TableCell {
  const digits = typeof value === 'bigint' || typeof value === 'string' ? String(value) : '';
  const number = typeof value === 'number' ? value : isNumber(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(number) ? { type: 'number', number } : null;
}

function dateOf(value: TableValue): TableCell {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return null;
  const wall = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(wall) || wall < firstSafeDay ? null : { type: 'date', wall };
}

function momentOf(value: TableValue, zone: string): TableCell {
  const at =
    value instanceof Date
      ? value
      : typeof value === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(value)
        ? new Date(value)
        : null;
  if (!at || Number.isNaN(at.getTime())) return null;
  const wall = wallTime(at, zone) + at.getUTCMilliseconds();
  return wall < firstSafeDay ? null : { type: 'datetime', wall, at };
}

const typed: Record<Exclude<ColumnType, 'text'>, (value: TableValue, zone: string) => TableCell> = {
  number: numberOf,
  date: dateOf,
  datetime: momentOf,
  duration: (value) => (typeof value === 'number' && value >= 0 ? { type: 'duration', milliseconds: value } : null),
  boolean: (value) => (typeof value === 'boolean' ? { type: 'boolean', truth: value } : null),
};

function textOf(value: TableValue): TableCell {
  const text = printable(value instanceof Date ? value.toISOString() : String(value));
  return text === '' ? null : { type: 'text', text };
}

/** A value as a cell of its column; what does not fit the column's type is kept as text. */
export function cellOf(value: TableValue, type: ColumnType, zone: string): TableCell {
  if (value === null || value === undefined) return null;
  return (type === 'text' ? null : typed[type](value, zone)) ?? textOf(value);
}
