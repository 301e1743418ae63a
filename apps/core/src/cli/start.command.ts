import { resolve } from 'node:path';
import { Command } from 'commander';
import { readEnvironment } from '../boot/environment.js';
import type { ProcessRole } from '../boot/environment.provider.js';
import { addedPlugins } from '../boot/paths.js';

const settings = `
Environment:
  PORT, HOST               where it listens (3000, 127.0.0.1)
  TESSERA_DATA_DIR         database, files and secrets (.data)
  DATABASE_URL             a PostgreSQL server of yours; without it an embedded one is started
  DATABASE_DIRECT_URL      the same without a connection pooler in between, for LISTEN
  REDIS_URL                queues on Redis instead of PostgreSQL
  SMTP_URL                 mail server; without it mails stay in the local outbox
  CLAMAV_HOST, CLAMAV_PORT ClamAV's daemon (port 3310), or CLAMAV_SOCKET; without it uploads are not scanned
  CLAMAV_TIMEOUT_SECONDS   how long a scan may take before the upload is refused (30)
  TESSERA_URL              public address, for links and the same-origin check
  TESSERA_WORKERS          number of HTTP processes; more than one adds a process for jobs
  TESSERA_TRUSTED_PROXIES  comma-separated networks of proxies whose forwarded headers are believed
  TESSERA_DEMO             0: no demo city and no demo accounts
  TESSERA_DEMO_PASSWORD    password of the demo accounts (else made at random and printed once)
  TESSERA_CAPTCHA          always, after-failures or off
  TESSERA_PLUGINS          folders of plugins beside the shipped ones, separated by ":"; the same as --plugins
  TESSERA_LOG              silent, error, warn, info or debug

Signals: TERM and INT end it after open requests; HUP replaces the workers one by one without losing a request.`;

export const startCommand = (): Command =>
  new Command('start')
    .description('start the portal')
    .option('--no-jobs', 'answer browsers only; run jobs with `tessera worker` elsewhere')
    .option('--plugins <folder>', 'a plugin of yours, or a folder of plugins; may be given again', and, addedPlugins())
    .addHelpText('after', settings)
    .action(async ({ jobs, plugins }: { jobs: boolean; plugins: string[] }) => {
      // what else reads it: the migrator and the workers, each a process of its own
      process.env.TESSERA_PLUGINS = plugins.join(':');
      await run(jobs ? 'http+jobs' : 'http');
    });

const and = (folder: string, before: readonly string[]): string[] => [...before, resolve(folder)];

export const workerCommand = (): Command =>
  new Command('worker')
    .description('run jobs only: mail, schedules, exports')
    .addHelpText('after', settings)
    .action(async () => run('jobs'));

async function run(role: ProcessRole): Promise<void> {
  const { runPortal } = await import('../supervisor/run-portal.js');
  await runPortal(readEnvironment(), role);
}
