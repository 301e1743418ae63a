import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { ImportOptions } from '../organisation/import/csv-table.js';
import type { ImportMeans } from '../organisation/import/import-organisation.js';
import type { ImportReport } from '../organisation/import/import-report.js';
import { withPool } from './command-pool.js';
import { showProgress } from './progress.js';

interface Flags {
  skipBad: boolean;
  dryRun: boolean;
  encoding: 'utf-8' | 'big5';
}

type Import = (options: ImportOptions, means: ImportMeans) => Promise<ImportReport>;

const organisation = async (): Promise<Import> =>
  (await import('../organisation/import/import-organisation.js')).importOrganisation;
const people = async (): Promise<Import> => (await import('../organisation/import/import-people.js')).importPeople;

export const importCommand = (): Command =>
  new Command('import')
    .description('bring the portal in line with a CSV file; a second run changes nothing')
    .addCommand(subcommand('organisation', 'the tree: code,parent_code,kind,name,short_name,order,phone', organisation))
    .addCommand(subcommand('people', 'accounts: account,name,title,agency_code,office_phone,recovery_mail', people));

const subcommand = (name: string, description: string, load: () => Promise<Import>): Command =>
  new Command(name)
    .description(description)
    .argument('<csv>', 'the file')
    .option('--skip-bad', 'leave bad rows out; without it a single bad row stops the whole file', false)
    .option('--dry-run', 'report what would change, write nothing', false)
    .addOption(new Option('--encoding <name>', 'of the file').choices(['utf-8', 'big5']).default('utf-8'))
    .action(async (file: string, { skipBad, dryRun, encoding }: Flags) => {
      const report = await run({ file: resolve(file), skipBad, dryRun, encoding }, await load());
      await print(report, dryRun);
      const wouldApply = dryRun && skipBad && report.created + report.updated + report.unchanged > 0;
      if (report.badCount > 0 && !report.applied && !wouldApply) process.exitCode = 1;
    });

const run = (options: ImportOptions, act: Import): Promise<ImportReport> =>
  withPool(async ({ pool, environment }) => {
    const { importMeansOver } = await import('../organisation/import/import-means.js');
    const progress = showProgress('Import', 'bytes');
    const onProgress: ImportOptions['onProgress'] = ({ bytes, totalBytes }) => progress.set(bytes, totalBytes);
    return act({ ...options, onProgress }, importMeansOver(pool, environment)).finally(progress.end);
  });

async function print(report: ImportReport, dryRun: boolean): Promise<void> {
  const { describeBadRow } = await import('@tessera/contracts');
  for (const row of report.bad) console.log(`line ${row.line}: ${describeBadRow(row, 'en')}`);
  if (report.badCount > report.bad.length) console.log(`… and ${report.badCount - report.bad.length} more bad rows`);
  if (report.endsInLine !== null)
    console.log(`Line ${report.endsInLine}, the last one, has no line end: check that the file was not cut off.`);
  const { rows, created, updated, unchanged, badCount } = report;
  const verb = report.applied ? 'Done' : dryRun ? 'Dry run, nothing written' : 'Refused, nothing written';
  console.log(`${verb}: ${rows} rows, ${created} new, ${updated} changed, ${unchanged} unchanged, ${badCount} bad.`);
  if (badCount > 0 && !report.applied && !dryRun) console.log('Mend the file, or leave the bad rows out: --skip-bad.');
}
