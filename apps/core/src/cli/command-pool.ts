import pg from 'pg';
import { openPool } from '../database/pool.js';
import { seedRoles } from '../permissions/rules/seed-roles.js';
import { linkAuditEntries } from './link-audit-entries.js';
import { type CommandDatabase, withDatabase } from './with-database.js';

export interface CommandPool extends CommandDatabase {
  pool: pg.Pool;
}

const connections = 3;

/**
 * Runs a command's act over a pool of its own with the rights of the portal.
 * @param owner with the rights of the tables' owner and no time limit instead: for bulk loads
 * @param writes false for a command that only reads: then the audit log is left as it is
 */
export const withPool = <Result>(
  act: (command: CommandPool) => Promise<Result>,
  { owner = false, writes = true } = {},
): Promise<Result> =>
  withDatabase(async (database) => {
    const name = 'tessera command';
    const pool = owner
      ? new pg.Pool({ connectionString: database.url, max: connections, application_name: name, options: unlimited })
      : openPool({ url: database.url, max: connections, name });
    try {
      await seedRoles(pool);
      const result = await act({ ...database, pool });
      if (writes) await linkAuditEntries(pool, database.environment);
      return result;
    } finally {
      await pool.end();
    }
  });

const unlimited = '-c timezone=UTC -c statement_timeout=0';
