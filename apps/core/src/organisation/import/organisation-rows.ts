import { agencyKinds } from '../agency.schemas.js';
import type { TreeNode } from '../tree-snapshot.js';
import { csvTable, type ImportOptions } from './csv-table.js';
import type { ReportBuilder } from './import-report.js';
import { readRow } from './row-reader.js';

export const organisationColumns = ['code', 'parent_code', 'kind', 'name', 'short_name', 'order', 'phone'] as const;

export interface OrganisationRow {
  line: number;
  code: string;
  /** Null for a root. */
  parent: string | null;
  kind: TreeNode['kind'];
  name: string;
  shortName: string;
  order: number;
  phone: string;
}

const code = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const largest = 2_147_483_647;

/** Rows that can stand on their own, by code in the order of the file, and the codes of those that cannot. */
export interface OrganisationFile {
  rows: Map<string, OrganisationRow>;
  spoilt: Set<string>;
}

/** Reads the file; what is wrong with single rows goes to the report. */
export async function readOrganisationRows(options: ImportOptions, report: ReportBuilder): Promise<OrganisationFile> {
  const spoilt = new Set<string>();
  const rows = new Map<string, OrganisationRow>();
  const seen = new Map<string, number>();
  for await (const tableRow of csvTable(options, organisationColumns, report)) {
    const { line } = tableRow;
    const read = readRow(organisationColumns, tableRow, (row): OrganisationRow => {
      const kind = agencyKinds.find((known) => known === row.raw('kind'));
      const order = Number(row.raw('order') || '0');
      const name = row.text('name', { max: 100 });
      const parsed = {
        line,
        code: row.matching('code', code, 'not-a-code'),
        parent: row.raw('parent_code') ? row.matching('parent_code', code, 'not-a-code') : null,
        name,
        shortName: row.text('short_name', { min: 0, max: 50 }) || [...name].slice(0, 50).join(''),
        phone: row.text('phone', { min: 0, max: 40 }),
      };
      if (!kind) throw row.misfit('kind', 'unknown-kind');
      if (!/^[+-]?\d*$/.test(row.raw('order')) || Math.abs(order) > largest)
        throw row.misfit('order', 'not-an-integer');
      return { ...parsed, kind, order };
    });
    const key = tableRow.fields[0]!.trim();
    const first = seen.get(key);
    if (first !== undefined) report.refuse(line, 'duplicate-code', { code: key.slice(0, 64), first });
    else if ('bad' in read) {
      report.refuse(line, read.bad.reason, read.bad.details);
      spoilt.add(key);
    } else rows.set(read.result.code, read.result);
    if (key && first === undefined) seen.set(key, line);
  }
  return { rows, spoilt };
}
