import type { ImportReason } from '@tessera/contracts';

/** What an import did, or would do. */
export interface ImportReport {
  applied: boolean;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  badCount: number;
  endsInLine: number | null;
  bad: { line: number; reason: ImportReason; details: Record<string, string | number> }[];
}

const wholeFile: ReadonlySet<ImportReason> = new Set([
  'file-too-large',
  'too-many-rows',
  'wrong-header',
  'spreadsheet',
]);

/** May the file be taken as it is, or without its bad rows? One that is wrong as a whole never. */
export const mayImport = ({ bad, badCount, created, updated }: ImportReport, skipBad: boolean): boolean =>
  created + updated > 0 &&
  (badCount === 0 || (skipBad && !bad.some(({ line, reason }) => line === 0 || wholeFile.has(reason))));
