export { ExportAnswer, exportDisposition, exportFile, headerEncoded } from './export-answer.js';
export type { ColumnType, TableColumn, TableModel, TableRow, TableValue } from './table-model.js';
export { writeTable } from './write-table.js';
