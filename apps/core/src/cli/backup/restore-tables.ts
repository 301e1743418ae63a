import type { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { renumberAuditEntries } from '../../audit/renumber-entries.js';
import {
  type BackedUpTable,
  type BackupManifest,
  backupEnd,
  dataFolder,
  endEntry,
  qualified,
  sqlColumns,
  sqlName,
  tablesFolder,
} from './backup-manifest.js';
import { backupEntries, textOf } from './read-backup.js';
import type { RestoredFiles } from './restored-files.js';

/**
 * Fills the migrated, empty tables from the backup in one transaction and puts its files into the waiting folder.
 * @returns number of rows
 */
export async function restoreTables(
  client: pg.Client,
  file: string,
  manifest: BackupManifest,
  files: RestoredFiles,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const tables = new Map(manifest.tables.map((table) => [qualified(table), table]));
  const rows: Record<string, number> = {};
  let complete: string | undefined;
  await client.query('begin');
  await emptyTables(client, manifest);
  await makePartitions(client, manifest);
  for await (const { name, content } of backupEntries(file)) {
    if (name.startsWith(dataFolder)) await files.add(name.slice(dataFolder.length), content);
    else if (name === endEntry) complete = await textOf(content);
    else if (name.startsWith(tablesFolder)) {
      const table = tables.get(name.split('/')[1] ?? '');
      if (!table) throw new Error(`The backup holds rows of a table it does not describe: ${name}.`);
      rows[qualified(table)] = (rows[qualified(table)] ?? 0) + (await copyPart(client, table, content));
      progress(Object.keys(rows).length, tables.size);
    }
  }
  refuseIncomplete(complete, rows);
  await adjust(client, manifest);
  await client.query('commit');
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}

/** Migrations may have put rows there that the backup brings too. */
async function emptyTables(client: pg.Client, { tables }: BackupManifest): Promise<void> {
  if (tables.length > 0) await client.query(`truncate ${tables.map(sqlName).join(', ')} cascade`);
}

async function makePartitions(client: pg.Client, { partitions }: BackupManifest): Promise<void> {
  for (const { schema, name, parent, bound } of partitions) {
    await client.query(
      `create table if not exists ${sqlName({ schema, name })} partition of ${sqlName({ schema, name: parent })} ${bound}`,
    );
  }
}

async function copyPart(client: pg.Client, table: BackedUpTable, content: Readable): Promise<number> {
  const target = client.query(copyFrom(`copy ${sqlName(table)} (${sqlColumns(table.columns)}) from stdin`));
  await new Promise<void>((resolve, reject) => {
    target.on('finish', resolve).on('error', reject);
    content.on('error', reject).pipe(target);
  });
  return target.rowCount;
}

function refuseIncomplete(complete: string | undefined, rows: Record<string, number>): void {
  if (complete === undefined) throw new Error('The backup was cut off: its last part is missing.');
  for (const [table, expected] of Object.entries(backupEnd.parse(JSON.parse(complete)).rows)) {
    if (rows[table] !== expected)
      throw new Error(`The backup is damaged: ${rows[table]} of ${expected} rows of ${table}.`);
  }
}

async function adjust(client: pg.Client, { sequences }: BackupManifest): Promise<void> {
  for (const sequence of sequences) {
    await client.query('select setval($1, $2, $3)', [sqlName(sequence), sequence.value, sequence.called]);
  }
  await renumberAuditEntries(client);
}
