import type { ExportFormat } from '@tessera/contracts';

/** Media type of each format. */
export const mediaTypes: Record<ExportFormat, string> = {
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
