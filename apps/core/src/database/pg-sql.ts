import { Inject, Injectable } from '@nestjs/common';
import { Sql, type Statement } from '@tessera/sdk';
import pg from 'pg';
import { cancellableQuery } from './cancellable-query.js';

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
    return cancellableQuery<Row>(this.pool, config, values, { signal });
  }
}
