import { resolve } from 'node:path';
import { Command } from 'commander';
import { pluginRoots } from '../boot/paths.js';
import { SystemClock } from '../boot/system-clock.js';
import { readPluginFolders } from '../plugins/plugin-folder.js';
import { showProgress } from './progress.js';
import { withDatabase } from './with-database.js';

const installed = () => readPluginFolders(pluginRoots()).sound;

export const backupCommand = (): Command =>
  new Command('backup')
    .description('write database, files and secrets into one .tar.gz, also while the portal runs')
    .argument('<file>', 'file to write; it is readable by you only and must be kept like the secrets inside')
    .action((file: string) =>
      withDatabase(async ({ url, environment: { dataDirectory } }) => {
        const { writeBackup } = await import('./backup/write-backup.js');
        const progress = showProgress('Backup');
        const plugins = installed().map(({ id, manifest }) => ({ id, version: manifest.version }));
        const at = new SystemClock().now();
        const { rows } = await writeBackup({
          url,
          dataDirectory,
          file: resolve(file),
          at,
          plugins,
          progress: progress.set,
        }).finally(progress.end);
        const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
        console.log(`${file}: ${total} rows of ${Object.keys(rows).length} tables, as of ${at.toISOString()}.`);
      }),
    );

export const restoreCommand = (): Command =>
  new Command('restore')
    .description('restore a backup into an empty database, with its files and secrets; the portal must not run')
    .argument('<file>', 'a file written by `tessera backup`')
    .option('--replace', 'put it in the place of what is there', false)
    .action((file: string, { replace }: { replace: boolean }) =>
      withDatabase(
        async ({ url, environment: { dataDirectory } }) => {
          const { restoreBackup } = await import('./backup/restore-backup.js');
          const progress = showProgress('Restore');
          const { rows, at } = await restoreBackup({
            url,
            dataDirectory,
            file: resolve(file),
            replace,
            installedPlugins: installed().map(({ id }) => id),
            progress: progress.set,
          }).finally(progress.end);
          console.log(`${rows} rows restored, as of ${at}. Everybody has to sign in anew.`);
        },
        { migrate: false },
      ),
    );
