import { pluginRoots } from '../../boot/paths.js';
import { readPluginFolders } from '../../plugins/plugin-folder.js';
import { migrate } from './migrate.js';
import type { MigrationTarget } from './migration-report.js';

/** The migrator process: code of plugins runs here for its migrations and is gone afterwards. */
const url = process.env.DATABASE_URL;
if (!url) throw new Error('The migrator needs DATABASE_URL.');
const target = process.env.TESSERA_MIGRATION_TARGET;

try {
  const { sound } = readPluginFolders(pluginRoots());
  const report = await migrate(url, sound, target ? (JSON.parse(target) as MigrationTarget) : undefined);
  await answer(report);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`);
  process.exit(1);
}

/** To the parent, or as one line of JSON when started by hand. */
function answer(message: object): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, () => resolve());
    else process.stdout.write(`${JSON.stringify(message)}\n`, () => resolve());
  });
}
