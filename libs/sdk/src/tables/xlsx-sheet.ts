import { columnWidth } from './column-widths.js';
import { cellText, startsFormula } from './printable-text.js';
import { headLines, type SheetLine, sheetLines } from './sheet-lines.js';
import type { TableCell } from './table-cell.js';
import type { TableModel } from './table-model.js';
import { styleOf } from './xlsx-styles.js';
import { xml, xmlHead } from './xml-text.js';

const day = 86_400_000;
/** Days from 30 December 1899, the zero of spreadsheets, to 1970. */
const daysBefore1970 = 25_569;

/** `A`, `B` … `Z`, `AA` … */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** Excel reads `_x0041_` in text as a character; the underscore itself has to be written so. */
const plain = (text: string) => xml(cellText(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
const inline = (reference: string, style: number, text: string) =>
  `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${plain(text)}</t></is></c>`;
const value = (reference: string, style: number, number: number) =>
  `<c r="${reference}" s="${style}"><v>${number}</v></c>`;

function cellXml(cell: TableCell, reference: string, bold: boolean): string {
  switch (cell?.type) {
    case undefined:
      return '';
    case 'text':
      return inline(reference, styleOf(startsFormula(cell.text) ? 'quoted' : 'text', bold), cell.text);
    case 'number':
      return value(reference, styleOf('number', bold), cell.number);
    case 'boolean':
      return `<c r="${reference}" s="${styleOf('number', bold)}" t="b"><v>${cell.truth ? 1 : 0}</v></c>`;
    case 'date':
    case 'datetime':
      return value(reference, styleOf(cell.type, bold), cell.wall / day + daysBefore1970);
    case 'duration':
      return value(reference, styleOf('duration', bold), cell.milliseconds / day);
  }
}

function lineXml(line: SheetLine, number: number): string {
  if (line.kind === 'space') return '';
  const cells =
    'text' in line
      ? inline(`A${number}`, styleOf(line.kind, false), line.text)
      : line.cells
          .map((cell, index) => cellXml(cell, `${columnLetters(index)}${number}`, line.kind !== 'row'))
          .join('');
  return `<row r="${number}">${cells}</row>`;
}

/** The sheet itself; what is above the rows stays in view. */
export async function* xlsxSheet(model: TableModel): AsyncGenerator<string> {
  const head = headLines(model).length;
  const widths = model.columns
    .map(
      (column, index) => `<col min="${index + 1}" max="${index + 1}" width="${columnWidth(column)}" customWidth="1"/>`,
    )
    .join('');
  yield `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>`;
  let number = 0;
  for await (const line of sheetLines(model)) {
    number += 1;
    yield lineXml(line, number);
  }
  yield '</sheetData></worksheet>';
}
