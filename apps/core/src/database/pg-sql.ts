import { Inject, Injectable } from '@nestjs/common';
import { Sql, type Statement } from '@tessera/sdk';
import pg from 'pg';

export const POOL = Symbol('POOL');

/** `Sql` over the process's one pool. */
@Injectable()
export class PgSql extends Sql {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {
    super();
  }

  async query<Row>(
    statement: Statement | string,
    values: readonly unknown[] = [],
    signal?: AbortSignal,
  ): Promise<Row[]> {
    const config = typeof statement === 'string' ? { text: statement } : statement;
    if (!signal) return (await this.pool.query({ ...config, values: values as unknown[] })).rows as Row[];
    return this.abortable<Row>(config, values, signal);
  }

  /** An aborted query is cancelled in the server too: a browser that left or a tile over budget costs nothing more. */
  private async abortable<Row>(statement: Statement, values: readonly unknown[], signal: AbortSignal): Promise<Row[]> {
    signal.throwIfAborted();
    const client = await this.pool.connect();
    const cancel = () => {
      const pid = (client as pg.PoolClient & { processID: number }).processID;
      this.pool.query('select pg_cancel_backend($1)', [pid]).catch(() => {});
    };
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return (await client.query({ ...statement, values: values as unknown[] })).rows as Row[];
    } finally {
      signal.removeEventListener('abort', cancel);
      // a cancel may still be under way: such a connection is not lent out again
      client.release(signal.aborted);
    }
  }
}
