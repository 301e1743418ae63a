import type { ImportReason } from '@tessera/contracts';
import { request } from '@tessera/web-sdk';

export type ImportKind = 'agencies' | 'accounts';
export type Encoding = 'utf-8' | 'big5';

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

export interface ImportWish {
  file: File;
  encoding: Encoding;
  skipBad: boolean;
}

/** Columns of the file, in their order. */
export const importColumns: Record<ImportKind, string> = {
  agencies: 'code,parent_code,kind,name,short_name,order,phone',
  accounts: 'account,name,title,agency_code,office_phone,recovery_mail',
};

export async function importFile(
  kind: ImportKind,
  { file, encoding, skipBad }: ImportWish,
  dryRun: boolean,
): Promise<ImportReport> {
  const body = new FormData();
  body.append('file', file);
  const query = { dryRun: dryRun ? 1 : 0, skipBad: skipBad ? 1 : 0, encoding };
  const answer = await request('POST', `/api/${kind}/import`, body, { query });
  return (await answer.json()) as ImportReport;
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
