import { basename } from 'node:path';
import { type Caller, type Clock, newId, type Transaction, type Transactions } from '@tessera/sdk';
import { organisationTopic } from '../agency-tree.js';
import { attach, hang, lockTree, recomputeOwnAgency, record } from '../tree-writes.repository.js';
import type { ImportOptions } from './csv-table.js';
import { type ImportReport, ReportBuilder } from './import-report.js';
import { insertNodes, knownNodes, updateNodes } from './organisation-import.repository.js';
import { type KnownNode, OrganisationPlanner } from './organisation-plan.js';
import { type OrganisationRow, readOrganisationRows } from './organisation-rows.js';

/** In whose name and by what an import writes. */
export interface ImportMeans {
  transactions: Transactions;
  caller: Caller;
  clock: Clock;
}

/** Held in memory while their places are worked out. */
const mostNodes = 50_000;

const compared = [
  ['parent_code', (row: OrganisationRow) => row.parent, (node: KnownNode) => node.parentCode],
  ['kind', (row: OrganisationRow) => row.kind, (node: KnownNode) => node.kind],
  ['name', (row: OrganisationRow) => row.name, (node: KnownNode) => node.name],
  ['short_name', (row: OrganisationRow) => row.shortName, (node: KnownNode) => node.shortName],
  ['order', (row: OrganisationRow) => row.order, (node: KnownNode) => node.order],
  ['phone', (row: OrganisationRow) => row.phone, (node: KnownNode) => node.phone],
] as const;
/** Columns whose old values the history keeps. */
const remembered: ReadonlySet<string> = new Set(['parent_code', 'kind', 'name', 'short_name']);

interface Change {
  row: OrganisationRow;
  id: string;
  columns: string[];
  isNew: boolean;
}

/**
 * Brings the tree in line with a CSV file (`code,parent_code,kind,name,short_name,order,phone`; rows in any order). Nodes
 * are known by their code, so a second run changes nothing; nodes that the file does not name stay. One transaction:
 * when any row is bad nothing is written, unless `skipBad`.
 */
export const importOrganisation = (options: ImportOptions, { transactions, caller, clock }: ImportMeans) =>
  transactions.run(caller, async (tx): Promise<ImportReport> => {
    const report = new ReportBuilder();
    const maxRows = Math.min(options.maxRows ?? mostNodes, mostNodes);
    const { rows, spoilt } = await readOrganisationRows({ ...options, maxRows }, report);
    await lockTree(tx);
    const known = await knownNodes(tx);
    const plan = new OrganisationPlanner(rows, spoilt, known).plan();
    for (const { line, reason, details } of plan.bad) report.refuse(line, reason, details);
    const changes = plan.rows.flatMap((row) => changeOf(row, known.get(row.code), report));
    if (options.dryRun || !report.mayApply(options.skipBad ?? false)) return report.build(false);
    if (changes.length > 0) await apply(tx, changes, known, { at: clock.now(), by: caller.accountId });
    const result = report.build(true);
    leaveTrace(tx, options.file, result);
    return result;
  });

function changeOf(row: OrganisationRow, node: KnownNode | undefined, report: ReportBuilder): Change[] {
  const columns = node ? compared.filter(([, ofRow, ofNode]) => ofRow(row) !== ofNode(node)).map(([name]) => name) : [];
  if (node && columns.length === 0) {
    report.keep();
    return [];
  }
  report.plan({ line: row.line, key: row.code, change: node ? 'update' : 'create', columns });
  return [{ row, id: node?.id ?? newId(), columns, isNew: !node }];
}

async function apply(
  tx: Transaction,
  changes: readonly Change[],
  known: ReadonlyMap<string, KnownNode>,
  { at, by }: { at: Date; by: string },
): Promise<void> {
  const ids = new Map([...known.values()].map(({ code, id }) => [code, id]));
  for (const { row, id } of changes) ids.set(row.code, id);
  const fieldsOf = ({ row, id }: Change) => ({
    ...row,
    id,
    parentId: row.parent === null ? null : ids.get(row.parent)!,
  });
  // parents come first, so runs of new nodes are cut only where an existing node moves in between
  let fresh: Change[] = [];
  const insert = async () => {
    if (fresh.length > 0) await insertNodes(tx, fresh.map(fieldsOf));
    for (const generation of generations(fresh)) await attach(tx, generation);
    fresh = [];
  };
  for (const change of changes) {
    if (change.isNew) fresh.push(change);
    else if (change.columns.includes('parent_code')) {
      await insert();
      await hang(tx, change.id, fieldsOf(change).parentId);
    }
  }
  await insert();
  const updated = changes.filter(({ isNew }) => !isNew);
  if (updated.length > 0) await updateNodes(tx, updated.map(fieldsOf));
  const rehung = updated.filter(({ columns }) => columns.includes('parent_code') || columns.includes('kind'));
  if (rehung.length > 0)
    await recomputeOwnAgency(
      tx,
      rehung.map(({ id }) => id),
    );
  const noted = changes.filter(({ isNew, columns }) => isNew || columns.some((column) => remembered.has(column)));
  await record(tx, { ids: noted.map(({ id }) => id), change: 'imported', at, by });
}

/** Ids of new nodes so that none comes before its parent's group. */
function generations(fresh: readonly Change[]): string[][] {
  const level = new Map<string, number>();
  const groups: string[][] = [];
  for (const { row, id } of fresh) {
    const at = row.parent === null ? 0 : (level.get(row.parent) ?? -1) + 1;
    level.set(row.code, at);
    groups[at] ??= [];
    groups[at].push(id);
  }
  return groups;
}

function leaveTrace(
  tx: Transaction,
  file: string,
  { rows, created, updated, unchanged, badCount, changes }: ImportReport,
) {
  tx.audit({
    action: 'agency.import',
    subject: 'Agency',
    subjectId: 'import',
    agencyId: null,
    after: { file: basename(file), rows, created, updated, unchanged, skipped: badCount, changes },
  });
  if (created + updated === 0) return;
  tx.emit({ name: 'organisation.imported@1', payload: { created, updated } });
  tx.touch(organisationTopic);
}
