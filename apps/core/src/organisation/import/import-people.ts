import { basename } from 'node:path';
import { newId, type Transaction } from '@tessera/sdk';
import { organisationTopic } from '../agency-tree.js';
import { type Home, homes } from '../homes.repository.js';
import { holdTree } from '../tree-writes.repository.js';
import { csvTable, type ImportOptions } from './csv-table.js';
import type { ImportMeans } from './import-organisation.js';
import { type ImportReport, ReportBuilder } from './import-report.js';
import {
  insertPeople,
  type KnownPerson,
  knownPeople,
  mailOwners,
  type PersonFields,
  updatePeople,
} from './people-import.repository.js';
import { PeopleReader, type PersonRow, peopleColumns } from './people-rows.js';

const batchSize = 2_000;
/** More changed accounts than this are told to the other processes by one word for all. */
const mostTold = 500;

class Refused extends Error {}

/**
 * Adds and updates people from a CSV file (`account,name,title,agency_code,office_phone,recovery_mail`), known by their
 * account. One transaction, written batch by batch: when any row is bad all of it is taken back, unless `skipBad`.
 */
export async function importPeople(
  options: ImportOptions,
  { transactions, caller }: ImportMeans,
): Promise<ImportReport> {
  let report = new ReportBuilder();
  try {
    return await transactions.run(caller, async (tx) => {
      report = new ReportBuilder();
      await new PeopleImport(tx, options, report).run();
      if (options.dryRun || !report.mayApply(options.skipBad ?? false)) throw new Refused();
      const result = report.build(true);
      const { rows, created, updated, unchanged, badCount, changes } = result;
      tx.audit({
        action: 'account.import',
        subject: 'Account',
        subjectId: 'import',
        agencyId: null,
        after: { file: basename(options.file), rows, created, updated, unchanged, skipped: badCount, changes },
      });
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return report.build(false);
    throw error;
  }
}

class PeopleImport {
  private readonly updatedIds: string[] = [];

  constructor(
    private readonly tx: Transaction,
    private readonly options: ImportOptions,
    private readonly report: ReportBuilder,
  ) {}

  async run(): Promise<void> {
    await holdTree(this.tx);
    const places = await homes(this.tx);
    const reader = new PeopleReader(this.report);
    let batch: PersonRow[] = [];
    for await (const row of csvTable(this.options, peopleColumns, this.report)) {
      const person = reader.read(row);
      if (person) batch.push(person);
      if (batch.length < batchSize) continue;
      await this.take(batch, places);
      batch = [];
    }
    await this.take(batch, places);
    if (this.updatedIds.length > mostTold) this.tx.touch(organisationTopic);
    else for (const id of this.updatedIds) this.tx.touch(`account:${id}`);
  }

  private async take(batch: readonly PersonRow[], places: ReadonlyMap<string, Home | null>): Promise<void> {
    if (batch.length === 0) return;
    const known = await knownPeople(
      this.tx,
      batch.map(({ key }) => key),
    );
    const mails = batch.flatMap(({ recoveryMail }) => (recoveryMail ? [recoveryMail.toLowerCase()] : []));
    const owners = await mailOwners(this.tx, mails);
    const fresh: PersonFields[] = [];
    const updated: PersonFields[] = [];
    for (const { line, agencyCode, ...row } of batch) {
      const home = places.get(agencyCode);
      const owner = row.recoveryMail ? owners.get(row.recoveryMail.toLowerCase()) : undefined;
      if (home === undefined) this.report.refuse(line, 'unknown-agency', { agency: agencyCode });
      else if (home === null) this.report.refuse(line, 'dissolved', { code: agencyCode });
      else if (owner !== undefined && owner !== row.key) this.report.refuse(line, 'mail-in-use');
      else {
        const before = known.get(row.key);
        const after = { ...row, ...home, id: before?.id ?? newId() };
        const columns = before ? differing(before, after) : [];
        if (before && columns.length === 0) this.report.keep();
        else {
          this.report.plan({ line, key: row.account, change: before ? 'update' : 'create', columns });
          (before ? updated : fresh).push(after);
        }
      }
    }
    // once it is known that nothing will be kept, the rest is only checked
    if (this.options.dryRun || !this.report.mayApply(this.options.skipBad ?? false)) return;
    if (fresh.length > 0) await insertPeople(this.tx, fresh);
    if (updated.length > 0) await updatePeople(this.tx, updated);
    this.updatedIds.push(...updated.map(({ id }) => id));
  }
}

const compared = [
  ['name', 'name'],
  ['title', 'title'],
  ['agency_code', 'unitId'],
  ['office_phone', 'officePhone'],
  ['recovery_mail', 'recoveryMail'],
] as const;

const differing = (before: KnownPerson, after: PersonFields): string[] =>
  compared.filter(([, field]) => before[field] !== after[field]).map(([column]) => column);
