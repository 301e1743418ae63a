import type { ImportReport } from '@tessera/contracts';
import { request } from '@tessera/web-sdk';

export type ImportKind = 'agencies' | 'accounts';
export type Encoding = 'utf-8' | 'big5';

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
