import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';
import type { Environment, ProcessRole } from '../boot/environment.provider.js';
import { type OpenDatabase, openDatabase } from '../database/embedded/open-database.js';
import { ensureMigrated } from '../database/migrate/ensure-migrated.js';
import { Fleet } from './fleet.js';
import { assertPortFree } from './port-check.js';
import { quarantinePlugin } from './quarantine.js';
import { planWorkers } from './worker-plan.js';

export interface SuperviseOptions {
  environment: Environment;
  role: ProcessRole;
  /** Runs between migration and the first worker: the demo seed. */
  prepare?(databaseUrl: string): Promise<void>;
  /** Everything answers; `port` is 0 for jobs only. */
  started?(port: number): void;
  report(message: string): void;
}

const workerProgram = fileURLToPath(new URL('../boot/worker.js', import.meta.url));

/** Runs the portal until SIGTERM or SIGINT; SIGHUP replaces its workers by new ones. Resolves when all has ended. */
export async function supervise(options: SuperviseOptions): Promise<void> {
  const { environment, role, report } = options;
  const stop = new StopSignal();
  if (role !== 'jobs') await assertPortFree(environment.HOST, environment.PORT);
  const database = await openDatabase(environment);
  try {
    await migrateAndReport(database.url, report);
    if (!stop.given) await options.prepare?.(database.url);
    if (!stop.given) await runFleet(options, database, stop);
  } finally {
    await database.close();
    stop.forget();
  }
}

async function runFleet(options: SuperviseOptions, database: OpenDatabase, stop: StopSignal): Promise<void> {
  const { environment, role, report } = options;
  cluster.setupPrimary({ exec: workerProgram, args: [], execArgv: [] });
  const fleet = new Fleet({
    roles: planWorkers({ TESSERA_WORKERS: environment.TESSERA_WORKERS, role }),
    environment: { DATABASE_URL: database.url, TESSERA_DATA_DIR: environment.dataDirectory },
    quarantine: (verdict) => quarantinePlugin(database.url, verdict),
    replaceAsked: () => roll(),
    report,
  });
  stop.onSecond = () => fleet.kill();
  const roll = () =>
    void migrateAndReport(database.url, report)
      .then(() => fleet.roll())
      .then(
        (complete) => report(complete ? 'All workers were replaced.' : 'The workers were not all replaced.'),
        (error: Error) => report(error.message),
      );
  process.on('SIGHUP', roll);
  try {
    const port = await Promise.race([fleet.start(), stop.promise]);
    if (port !== undefined) options.started?.(port);
    await stop.promise;
  } finally {
    process.off('SIGHUP', roll);
    await fleet.stop();
  }
}

async function migrateAndReport(url: string, report: (message: string) => void): Promise<void> {
  for (const { id, failure } of (await ensureMigrated(url)).plugins) {
    if (failure !== undefined) report(`Plugin ${id} goes into quarantine: its migration failed: ${failure}`);
  }
}

/** SIGTERM or SIGINT: the first asks for an orderly end, a second for an immediate one. */
class StopSignal {
  given = false;
  onSecond: () => void = () => {};
  readonly promise: Promise<void>;
  private readonly hear: () => void;

  constructor() {
    let resolve: () => void = () => {};
    this.promise = new Promise((done) => {
      resolve = done;
    });
    this.hear = () => {
      if (this.given) this.onSecond();
      this.given = true;
      resolve();
    };
    process.on('SIGTERM', this.hear);
    process.on('SIGINT', this.hear);
  }

  forget(): void {
    process.off('SIGTERM', this.hear);
    process.off('SIGINT', this.hear);
  }
}
