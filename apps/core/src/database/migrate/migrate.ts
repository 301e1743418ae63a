import pg from 'pg';
import type { PluginFolder } from '../../plugins/plugin-folder.js';
import { fingerprintOf, storeFingerprint } from './fingerprint.js';
import { migrateCore } from './migrate-core.js';
import { migratePlugin } from './migrate-plugins.js';
import { recordOutcome } from './migration-quarantine.js';
import type { MigrationReport, MigrationTarget } from './migration-report.js';

/** One migrator at a time per database. */
const migratorLock = 7_370_001;

/**
 * Brings the whole database up to date: core, queues, then each plugin by itself.
 * A failing core migration throws; a failing plugin is reported and put into quarantine.
 * @param url connection of the role that owns the core's tables
 */
export async function migrate(
  url: string,
  plugins: readonly PluginFolder[],
  target?: MigrationTarget,
): Promise<MigrationReport> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migratorLock]);
    const report: MigrationReport = { core: await migrateCore(client, url, target?.core), plugins: [] };
    for (const plugin of plugins) {
      if (target && !target.plugins[plugin.id]) continue;
      report.plugins.push(await migratePlugin(client, url, plugin, target?.plugins[plugin.id]));
    }
    if (target) return report;
    await recordOutcome(client, plugins, report.plugins);
    const complete = report.plugins.every(({ failure }) => failure === undefined);
    await storeFingerprint(client, complete ? fingerprintOf(plugins) : 'incomplete');
    return report;
  } finally {
    await client.end();
  }
}
