import { type Environment, readEnvironment } from '../boot/environment.js';
import { openDatabase } from '../database/embedded/open-database.js';
import { ensureMigrated } from '../database/migrate/ensure-migrated.js';

export interface CommandDatabase {
  /** Connection of the owner of the tables. */
  url: string;
  environment: Environment;
}

/**
 * Runs a command's act over the portal's database, joining that of a running portal; closes it whatever happens, and
 * also when the command is interrupted.
 * @param migrate false for the restoring of a backup, which brings versions of its own
 */
export async function withDatabase<Result>(
  act: (database: CommandDatabase) => Promise<Result>,
  { migrate = true } = {},
): Promise<Result> {
  const environment = readEnvironment();
  const { url, close } = await openDatabase(environment);
  const interrupt = () => void close().finally(() => process.exit(130));
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    if (migrate) await ensureMigrated(url);
    return await act({ url, environment });
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await close();
  }
}
