import type { TableModel } from './table-model.js';
import { xml, xmlHead } from './xml-text.js';

/** `quoted` tells Excel to take the text literally even after it was edited; each but the last two also bold. */
const looks = ['text', 'quoted', 'number', 'date', 'datetime', 'duration', 'title', 'note'] as const;
export type CellLook = (typeof looks)[number];

/** Number of the look among the cell formats of the workbook. */
export const styleOf = (look: CellLook, bold: boolean): number => looks.indexOf(look) * 2 + (bold ? 1 : 0);

const top = '<alignment vertical="top" wrapText="1"/>';
const formats: Record<CellLook, { number: number; extra?: string; inside?: string }> = {
  text: { number: 49, inside: top },
  quoted: { number: 49, extra: ' quotePrefix="1"', inside: top },
  number: { number: 0, inside: '<alignment vertical="top"/>' },
  date: { number: 164, inside: '<alignment horizontal="left" vertical="top"/>' },
  datetime: { number: 165, inside: '<alignment horizontal="left" vertical="top"/>' },
  duration: { number: 166, inside: '<alignment vertical="top"/>' },
  title: { number: 49 },
  note: { number: 49 },
};

/** Fonts: 0 plain, 1 bold, 2 the title's. */
function cellFormat(look: CellLook, bold: boolean): string {
  const { number, extra = '', inside = '' } = formats[look];
  const font = look === 'title' ? 2 : bold ? 1 : 0;
  return `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${extra}>${inside}</xf>`;
}

const font = (size: number, bold: boolean) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`;

/** Years of the Republic are a number format of Excel for Taiwan; the cell holds the same day. */
export function xlsxStyles({ calendar }: TableModel): string {
  const date = calendar === 'roc' ? '[$-404]e/mm/dd' : 'yyyy/mm/dd';
  const numberFormats = [date, `${date} hh:mm`, '[h]:mm:ss']
    .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${xml(code)}"/>`)
    .join('');
  const cells = looks.flatMap((look) => [cellFormat(look, false), cellFormat(look, true)]);
  return `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3">${numberFormats}</numFmts><fonts count="3">${font(11, false)}${font(11, true)}${font(14, true)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
