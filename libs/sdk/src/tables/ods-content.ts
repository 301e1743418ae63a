import { sheetName } from './column-widths.js';
import { odsStyles } from './ods-styles.js';
import { cellText } from './printable-text.js';
import { type SheetLine, sheetLines } from './sheet-lines.js';
import type { TableCell } from './table-cell.js';
import type { TableModel } from './table-model.js';
import { xml, xmlHead } from './xml-text.js';

const names = (...prefixes: readonly string[]) =>
  prefixes
    .map((prefix) => ` xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${namespaces[prefix]}:1.0"`)
    .join('');
const namespaces: Record<string, string> = {
  office: 'office',
  table: 'table',
  text: 'text',
  style: 'style',
  number: 'datastyle',
  fo: 'xsl-fo-compatible',
};

/** A paragraph a line; XML would fold spaces and tabs. */
const paragraphs = (text: string) =>
  cellText(text)
    .split('\n')
    .map((line) => {
      const spaced = xml(line)
        .replaceAll(/^ +| {2,}| +$/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
        .replaceAll('\t', '<text:tab/>');
      return `<text:p>${spaced}</text:p>`;
    })
    .join('');

const cell = (style: string, value: string, inside = '') =>
  `<table:table-cell table:style-name="${style}" ${value}>${inside}</table:table-cell>`;
const words = (style: string, text: string) => cell(style, 'office:value-type="string"', paragraphs(text));

/** ISO 8601 without a zone: what calendar and clock show. */
const wallText = (wall: number) => new Date(wall).toISOString().slice(0, 23);
const durationText = (milliseconds: number) =>
  `PT${Math.floor(milliseconds / 3_600_000)}H${Math.floor(milliseconds / 60_000) % 60}M${(milliseconds % 60_000) / 1000}S`;

function cellXml(content: TableCell, look: string): string {
  switch (content?.type) {
    case undefined:
      return '<table:table-cell/>';
    case 'text':
      return words(`text${look}`, content.text);
    case 'number':
      return cell(`number${look}`, `office:value-type="float" office:value="${content.number}"`);
    case 'boolean':
      return cell(`number${look}`, `office:value-type="boolean" office:boolean-value="${content.truth}"`);
    case 'date':
      return cell(`date${look}`, `office:value-type="date" office:date-value="${wallText(content.wall).slice(0, 10)}"`);
    case 'datetime':
      return cell(`datetime${look}`, `office:value-type="date" office:date-value="${wallText(content.wall)}"`);
    case 'duration':
      return cell(
        `duration${look}`,
        `office:value-type="time" office:time-value="${durationText(content.milliseconds)}"`,
      );
  }
}

function lineXml(line: SheetLine): string {
  if (line.kind === 'space') return '<table:table-row><table:table-cell/></table:table-row>';
  const look = line.kind === 'row' ? '' : '-bold';
  const cells =
    'text' in line ? words(line.kind, line.text) : line.cells.map((content) => cellXml(content, look)).join('');
  return `<table:table-row>${cells}</table:table-row>`;
}

/** `content.xml`: styles and the sheet. Cells of text are strings by type, so that nothing in them is ever a formula. */
export async function* odsContent(model: TableModel): AsyncGenerator<string> {
  const columns = model.columns.map((_, index) => `<table:table-column table:style-name="column-${index}"/>`).join('');
  yield `${xmlHead}<office:document-content${names('office', 'table', 'text', 'style', 'number', 'fo')} office:version="1.3">${odsStyles(model)}<office:body><office:spreadsheet><table:table table:name="${xml(sheetName(model.sheet ?? model.title))}">${columns}`;
  for await (const line of sheetLines(model)) yield lineXml(line);
  yield '</table:table></office:spreadsheet></office:body></office:document-content>';
}
