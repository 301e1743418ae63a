import { columnWidth } from './column-widths.js';
import type { TableModel } from './table-model.js';

/** Millimetres of one character of Latin script in the standard font. */
const characterWidth = 2.1;

const dateParts = (calendar: string) =>
  `<number:year number:style="long"${calendar}/><number:text>/</number:text><number:month number:style="long"${calendar}/><number:text>/</number:text><number:day number:style="long"${calendar}/>`;

/** Date and time formats; years of the Republic need language and country beside the calendar. */
function formats({ calendar }: TableModel): string {
  const of = calendar === 'roc' ? ' number:calendar="ROC"' : '';
  const language = calendar === 'roc' ? ' number:language="zh" number:country="TW"' : '';
  const time = '<number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>';
  return `<number:date-style style:name="date"${language}>${dateParts(of)}</number:date-style><number:date-style style:name="moment"${language}>${dateParts(of)}<number:text> </number:text>${time}</number:date-style><number:time-style style:name="duration" number:truncate-on-overflow="false"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/><number:text>:</number:text><number:seconds number:style="long"/></number:time-style><number:text-style style:name="words"><number:text-content/></number:text-style>`;
}

const cellStyle = (name: string, format: string, inside: string) =>
  `<style:style style:name="${name}" style:family="table-cell"${format === '' ? '' : ` style:data-style-name="${format}"`}>${inside}</style:style>`;

const bold = '<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/>';
const wrapped = '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>';
const top = '<style:table-cell-properties style:vertical-align="top"/>';
const start = `${top}<style:paragraph-properties fo:text-align="start"/>`;
const titleText =
  '<style:text-properties fo:font-size="14pt" fo:font-weight="bold" style:font-size-asian="14pt" style:font-weight-asian="bold"/>';

/** Name of each look of a cell; with `-bold` for headings and totals. */
const looks = [
  ['text', 'words', wrapped],
  ['number', '', top],
  ['date', 'date', start],
  ['datetime', 'moment', start],
  ['duration', 'duration', top],
] as const;

/** The automatic styles of the sheet: columns, formats, cells. */
export function odsStyles(model: TableModel): string {
  const columns = model.columns
    .map(
      (column, index) =>
        `<style:style style:name="column-${index}" style:family="table-column"><style:table-column-properties style:column-width="${(columnWidth(column) * characterWidth).toFixed(1)}mm"/></style:style>`,
    )
    .join('');
  const cells = looks.map(
    ([name, format, inside]) => cellStyle(name, format, inside) + cellStyle(`${name}-bold`, format, inside + bold),
  );
  return `<office:automatic-styles>${columns}${formats(model)}${cells.join('')}${cellStyle('title', 'words', titleText)}${cellStyle('note', 'words', '')}</office:automatic-styles>`;
}
