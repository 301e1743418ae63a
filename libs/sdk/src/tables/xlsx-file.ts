import { sheetName } from './column-widths.js';
import { printable } from './printable-text.js';
import type { TableModel } from './table-model.js';
import { xlsxSheet } from './xlsx-sheet.js';
import { xlsxStyles } from './xlsx-styles.js';
import { xml, xmlHead } from './xml-text.js';
import type { ZipPart } from './zip-parts.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const coreProperties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const spreadsheetPart = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheetPart}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheetPart}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheetPart}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `${xmlHead}<Relationships xmlns="${packageRelations}">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbook = (model: TableModel) =>
  `${xmlHead}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets><sheet name="${xml(sheetName(model.sheet ?? model.title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const properties = ({ title, at }: TableModel) =>
  `${xmlHead}<cp:coreProperties xmlns:cp="${coreProperties}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(printable(title))}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${at.toISOString()}</dcterms:created></cp:coreProperties>`;

/** Office Open XML (ECMA-376), the parts that a workbook of one sheet needs. */
export const xlsxParts = (model: TableModel): ZipPart[] => [
  { path: '[Content_Types].xml', text: contentTypes },
  {
    path: '_rels/.rels',
    text: relations(
      [`${officeRelations}/officeDocument`, 'xl/workbook.xml'],
      [`${packageRelations}/metadata/core-properties`, 'docProps/core.xml'],
    ),
  },
  { path: 'docProps/core.xml', text: properties(model) },
  { path: 'xl/workbook.xml', text: workbook(model) },
  {
    path: 'xl/_rels/workbook.xml.rels',
    text: relations(
      [`${officeRelations}/worksheet`, 'worksheets/sheet1.xml'],
      [`${officeRelations}/styles`, 'styles.xml'],
    ),
  },
  { path: 'xl/styles.xml', text: xlsxStyles(model) },
  { path: 'xl/worksheets/sheet1.xml', lines: xlsxSheet(model) },
];
