import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pluginRoots } from '../../boot/paths.js';
import { readPluginFolders } from '../../plugins/plugin-folder.js';
import { fingerprintOf, storedFingerprint } from './fingerprint.js';
import type { MigrationReport, MigrationTarget } from './migration-report.js';

const nothing: MigrationReport = { core: [], plugins: [] };
const migratorProgram = fileURLToPath(new URL('./main.js', import.meta.url));
const lastWords = 4_000;

/** Starts the migrator unless one query tells that it would find nothing to do. Throws when the core cannot be migrated. */
export async function ensureMigrated(url: string): Promise<MigrationReport> {
  const { sound } = readPluginFolders(pluginRoots());
  if ((await storedFingerprint(url)) === fingerprintOf(sound)) return nothing;
  return runMigrator(url);
}

/** @param target stop there, for the restoring of an older backup */
export function runMigrator(url: string, target?: MigrationTarget): Promise<MigrationReport> {
  const child = fork(migratorProgram, {
    env: {
      ...process.env,
      DATABASE_URL: url,
      ...(target ? { TESSERA_MIGRATION_TARGET: JSON.stringify(target) } : {}),
    },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-lastWords);
  });
  return new Promise((resolve, reject) => {
    let report: MigrationReport | undefined;
    child.on('message', (message) => {
      report = message as MigrationReport;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0 && report) resolve(report);
      else reject(new Error(`The database could not be migrated (${signal ?? code}).\n${errors}`));
    });
  });
}
