import type { Locale } from '@tessera/contracts';
import { printable } from './printable-text.js';
import { cellOf, type TableCell } from './table-cell.js';
import type { TableModel, TableRow } from './table-model.js';

/** Lines of a sheet, in Excel and LibreOffice. */
export const mostSheetLines = 1_048_576;

export type SheetLine =
  | { kind: 'title' | 'note'; text: string }
  | { kind: 'headings' | 'row' | 'totals'; cells: readonly TableCell[] }
  | { kind: 'space' };

const cut: Record<Locale, (rows: string) => string> = {
  'zh-Hant': (rows) => `本表只放得下前 ${rows} 筆，其餘未列出。請縮小範圍，或改匯出 CSV。`,
  en: (rows) => `There is room for the first ${rows} rows only. Narrow the list down, or export it as CSV.`,
};

export const headingCells = ({ columns }: TableModel): TableCell[] =>
  columns.map(({ heading }) => cellOf(heading, 'text', 'UTC'));

export const rowCells = ({ columns, timeZone }: TableModel, row: TableRow): TableCell[] =>
  columns.map(({ key, type = 'text' }) => cellOf(row[key], type, timeZone));

/** The lines above the rows. */
export function headLines(model: TableModel, most = mostSheetLines): SheetLine[] {
  const notes = (model.notes ?? []).map((text): SheetLine => ({ kind: 'note', text: printable(text) }));
  const room = roomFor(model, notes.length, most);
  if (model.rowCount !== undefined && model.rowCount > room)
    notes.push({ kind: 'note', text: cutSentence(model, room - 1) });
  return [
    { kind: 'title', text: printable(model.title) },
    ...notes,
    { kind: 'space' },
    { kind: 'headings', cells: headingCells(model) },
  ];
}

/** Rows that fit under title, notes, a free line and the headings, above totals and the sentence about what is missing. */
const roomFor = ({ totals }: TableModel, notes: number, most: number) => most - notes - 4 - (totals ? 1 : 0);

const cutSentence = ({ locale }: TableModel, rows: number) => cut[locale](rows.toLocaleString('en'));

/** Every line of the sheet from the first to the last; rows that do not fit are left out, and a last line says so. */
export async function* sheetLines(model: TableModel, most = mostSheetLines): AsyncGenerator<SheetLine> {
  const head = headLines(model, most);
  yield* head;
  const room = roomFor(model, head.length - 3, most);
  let written = 0;
  let missing = false;
  for await (const row of model.rows) {
    missing = written === room;
    if (missing) break;
    yield { kind: 'row', cells: rowCells(model, row) };
    written += 1;
  }
  if (model.totals) yield { kind: 'totals', cells: rowCells(model, model.totals()) };
  if (missing) yield { kind: 'note', text: cutSentence(model, written) };
}
