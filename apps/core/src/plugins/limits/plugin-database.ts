import { type Caller, ProblemError, Sql, type Statement, type Transaction, Transactions } from '@tessera/sdk';
import type pg from 'pg';
import { cancellableQuery } from '../../database/cancellable-query.js';
import { pluginFaults } from '../plugin-faults.js';
import { Turns } from './turns.js';

const longestStatement = 10_000;
const longestWait = 5_000;
const cancelled = '57014';

/**
 * One plugin's use of the pool: statements outside of transactions get half of the connections, transactions one less.
 * Apart, because a statement asked for within a transaction must find its turn; together less than the whole pool,
 * because the core must find one too.
 */
export class PluginDatabase {
  private readonly statements: Turns;
  private readonly acts: Turns;

  constructor(
    private readonly plugin: string,
    private readonly pool: pg.Pool,
    private readonly core: Transactions,
  ) {
    const half = Math.max(2, Math.floor((pool.options.max ?? 2) / 2));
    const late = () => this.busy(`waited ${longestWait} ms for a connection`);
    this.statements = new Turns(half, longestWait, late);
    this.acts = new Turns(half - 1, longestWait, late);
  }

  readonly sql: Sql = {
    query: <Row>(statement: Statement | string, values: readonly unknown[] = [], signal?: AbortSignal) => {
      const config = typeof statement === 'string' ? { text: statement } : statement;
      return this.inTime(
        () =>
          this.statements.take(() =>
            cancellableQuery<Row>(this.pool, config, values, { signal, milliseconds: longestStatement }),
          ),
        signal,
      );
    },
  };

  readonly transactions: Transactions = {
    run: <Result>(caller: Caller, act: (transaction: Transaction) => Promise<Result>) =>
      this.inTime(() => this.acts.take(() => this.core.run(caller, act))),
  };

  /** A statement cut off for its length is the plugin's fault, not the caller's input and not a server error. */
  private async inTime<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if ((error as { code?: string }).code !== cancelled || signal?.aborted) throw error;
      throw this.busy(`a statement took longer than ${longestStatement} ms`);
    }
  }

  private busy(reason: string): ProblemError {
    pluginFaults.note(this.plugin, reason);
    return ProblemError.of('plugin-busy', { plugin: this.plugin, retryAfter: 1 });
  }
}
