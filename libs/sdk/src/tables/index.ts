export { ExportAnswer, exportDisposition, exportFile } from './export-answer.js';
export type { ColumnType, TableColumn, TableModel, TableRow, TableValue } from './table-model.js';
export { writeTable } from './write-table.js';
