import type { ImportReason, ImportReport } from '@tessera/contracts';

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
