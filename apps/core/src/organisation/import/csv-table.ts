import { csvLines, type FileEncoding, inspectFile } from './csv-lines.js';
import type { ReportBuilder } from './import-report.js';

export interface ImportProgress {
  /** Bytes of the file read so far, and in all. */
  bytes: number;
  totalBytes: number;
  rows: number;
}

export interface ImportOptions {
  /** Path of a CSV file whose first line names the columns. */
  file: string;
  /** Leave bad rows out instead of refusing the file. */
  skipBad?: boolean;
  /** Report what would happen, write nothing. */
  dryRun?: boolean;
  encoding?: FileEncoding;
  maxBytes?: number;
  maxRows?: number;
  onProgress?: (progress: ImportProgress) => void;
}

export interface TableRow {
  line: number;
  fields: string[];
}

const megabyte = 1024 * 1024;
/** Used when neither the command line nor a parameter says otherwise. */
export const defaultLimits = { maxBytes: 32 * megabyte, maxRows: 200_000 };
const progressEvery = 500;

/** Rows with as many fields as `columns`, below the header that names exactly these; everything else goes to the report. */
export async function* csvTable(
  options: ImportOptions,
  columns: readonly string[],
  report: ReportBuilder,
): AsyncGenerator<TableRow> {
  const { file, encoding = 'utf-8', maxBytes = defaultLimits.maxBytes, maxRows = defaultLimits.maxRows } = options;
  const { size, fault: wrong } = await inspectFile(file, maxBytes);
  if (wrong) return report.refuse(0, wrong.reason, wrong.details);
  let headed = false;
  for await (const { line, bytes, open, fields, fault } of csvLines(file, encoding)) {
    if (open) report.endsInLine = line;
    if (!headed) {
      const found = fields?.map((field) => field.trim().toLowerCase()).join(',') ?? '';
      if (fault) return report.refuse(line, fault.reason, fault.details);
      if (found !== columns.join(','))
        return report.refuse(line, 'wrong-header', { expected: columns.join(','), found: found.slice(0, 200) });
      headed = true;
      continue;
    }
    report.rows++;
    if (report.rows > maxRows) return report.refuse(line, 'too-many-rows', { max: maxRows });
    if (report.rows % progressEvery === 0) options.onProgress?.({ bytes, totalBytes: size, rows: report.rows });
    if (fault) report.refuse(line, fault.reason, fault.details);
    else if (fields!.length !== columns.length)
      report.refuse(line, fields!.length < columns.length ? 'missing-columns' : 'extra-columns', {
        expected: columns.length,
        found: fields!.length,
      });
    else yield { line, fields: fields! };
  }
  if (!headed) report.refuse(0, 'file-empty');
  options.onProgress?.({ bytes: size, totalBytes: size, rows: report.rows });
}
