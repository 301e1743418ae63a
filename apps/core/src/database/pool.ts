import pg from 'pg';

/** bigint and count() arrive as numbers: the portal has no figure beyond 2^53. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
/** Dates stay `YYYY-MM-DD`; a Date object would move them across zones. */
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

export interface PoolOptions {
  url: string;
  max: number;
  /** Shown in pg_stat_activity. */
  name: string;
}

/** Role of the running portal: may not change or delete audit rows. The migrator's own role owns the tables. */
export const applicationRole = 'tessera_app';

export const openPool = ({ url, max, name }: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: name,
    options: `-c role=${applicationRole} -c timezone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000`,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
  });
  surviveLostConnections(pool);
  return pool;
};

/**
 * A connection that ends while nobody waits for its answer (restart, idle transaction) fails the next query on it.
 * Without listeners it would end the process: the pool listens to idle connections only, and passes on what it hears.
 */
export function surviveLostConnections(pool: pg.Pool): void {
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
  });
}
