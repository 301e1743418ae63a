import type { Statement } from '@tessera/sdk';
import type pg from 'pg';

/**
 * Runs one statement and cancels it in the server too when `signal` aborts or `milliseconds` are over: a browser that
 * left or a tile over budget costs nothing more. A cancelled statement fails with SQLSTATE 57014.
 */
export async function cancellableQuery<Row>(
  pool: pg.Pool,
  statement: Statement,
  values: readonly unknown[],
  { signal, milliseconds }: { signal?: AbortSignal | undefined; milliseconds?: number },
): Promise<Row[]> {
  signal?.throwIfAborted();
  const client = await pool.connect();
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
    const pid = Number((client as pg.PoolClient & { processID: number }).processID);
    // the role that the portal works as may not cancel anything: for this one act its own login
    pool.query(`begin; set local role none; select pg_cancel_backend(${pid}); commit`).catch(() => {});
  };
  const timer = milliseconds === undefined ? undefined : setTimeout(cancel, milliseconds);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    // it may have been aborted while waiting for the connection
    signal?.throwIfAborted();
    return (await client.query({ ...statement, values: values as unknown[] })).rows as Row[];
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    // a cancel may still be under way: such a connection is not lent out again
    client.release(cancelled);
  }
}
