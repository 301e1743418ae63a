import { z } from 'zod';

/** Files in which a list can be taken away; the first is the usual one. */
export const exportFormats = ['ods', 'xlsx', 'csv'] as const;
export const exportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormat>;

/** Query of every `GET …/export`; lists add their filter by `extend`. */
export const exportQuery = z.strictObject({
  format: exportFormat.default('ods'),
  /** How spreadsheets show dates; the cells hold real dates in both. */
  calendar: z.enum(['roc', 'gregory']).default('gregory'),
});
export type ExportQuery = z.infer<typeof exportQuery>;
