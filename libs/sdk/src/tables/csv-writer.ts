import { startsFormula } from './printable-text.js';
import { headingCells, rowCells } from './sheet-lines.js';
import type { TableCell } from './table-cell.js';
import type { TableModel } from './table-model.js';

/** The byte order mark tells spreadsheet programs that the text is UTF-8. */
const byteOrderMark = '\u{FEFF}';

/** Text gets an apostrophe in front where a spreadsheet would run it; `;` and tab are separators to some of them. */
function textField(text: string): string {
  const harmless = startsFormula(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `H:MM:SS`, hours without end. */
function durationField(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 3600)}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

function field(cell: TableCell): string {
  switch (cell?.type) {
    case undefined:
      return '';
    case 'text':
      return textField(cell.text);
    case 'number':
      return String(cell.number);
    case 'boolean':
      return cell.truth ? 'TRUE' : 'FALSE';
    case 'date':
      return new Date(cell.wall).toISOString().slice(0, 10);
    case 'datetime':
      return cell.at.toISOString();
    case 'duration':
      return durationField(cell.milliseconds);
  }
}

const line = (cells: readonly TableCell[]) => `${cells.map(field).join(',')}\r\n`;

/** CSV after RFC 4180, UTF-8 with byte order mark: the headings, then the rows. */
export async function* csvText(model: TableModel): AsyncGenerator<string> {
  yield byteOrderMark + line(headingCells(model));
  for await (const row of model.rows) yield line(rowCells(model, row));
}
