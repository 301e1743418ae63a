import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type MigrationInterface } from 'typeorm';

export interface MigrationRun {
  url: string;
  schema: string;
  migrations: readonly (new () => MigrationInterface)[];
  /** Role that runs them and will own what they make; absent: the role of the connection. */
  role?: string;
}

const attempts = 5;
const lockNotAvailable = '55P03';

/**
 * Runs what has not been run yet, each in a transaction of its own, through a DataSource that lives no longer.
 * A lock that cannot be had within two seconds (a long report, say) is asked for again, so that nobody queues behind it.
 * @returns names of the migrations run now
 */
export async function runMigrations(run: MigrationRun): Promise<string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(run);
    } catch (error) {
      if ((error as { code?: string }).code !== lockNotAvailable || attempt === attempts) throw error;
      await sleep(attempt * 1_000);
    }
  }
}

async function runOnce({ url, schema, migrations, role }: MigrationRun): Promise<string[]> {
  const settings = { search_path: `${schema},public`, lock_timeout: '2s', ...(role ? { role } : {}) };
  const source = new DataSource({
    type: 'postgres',
    url,
    schema,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    // writes nothing unless DEBUG asks for it; failures reach the report
    logger: 'debug',
    poolSize: 1,
    extra: {
      options: Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
    },
  });
  await source.initialize();
  try {
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** TypeORM's name of a migration: the property, else the class. */
export const migrationName = (migration: new () => MigrationInterface): string =>
  new migration().name ?? migration.name;
