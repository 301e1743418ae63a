import { printable } from './printable-text.js';
import type { ColumnType, TableColumn } from './table-model.js';

const usual: Record<ColumnType, number> = { text: 20, number: 10, date: 12, datetime: 18, duration: 10, boolean: 8 };

/** Width of a column in characters of Latin script; Chinese ones count twice. */
export function columnWidth({ width, type = 'text', heading }: TableColumn): number {
  const headingWidth = [...heading].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 2);
  return Math.min(width ?? Math.max(usual[type], headingWidth), 255);
}

/** A name that every spreadsheet program takes for a sheet: at most 31 characters, none of those used in references. */
export function sheetName(name: string): string {
  const allowed = name
    .replaceAll(/[[\]:*?/\\\n\t]/g, ' ')
    .trim()
    .replaceAll(/^'+|'+$/g, '');
  const short = printable(allowed.slice(0, 31)).trim();
  return short === '' || /^history$/i.test(short) ? 'Sheet1' : short;
}
