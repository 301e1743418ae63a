import { describe, expect, it } from '@jest/globals';
import { type Caller, Clock, type Transaction } from '@tessera/sdk';
import type pg from 'pg';
import { Epochs } from './epochs.js';
import { OutboxNudge } from './outbox-nudge.js';
import { PgTransactions } from './pg-transactions.js';

/** A pool that counts its connections, and hands them out in the order in which they were asked for. */
class CountedPool {
  readonly options: { max: number };
  private readonly waiting: (() => void)[] = [];
  private open = 0;

  constructor(max: number) {
    this.options = { max };
  }

  async connect() {
    if (this.open < this.options.max) this.open += 1;
    else await new Promise<void>((enter) => this.waiting.push(enter));
    const release = () => {
      const next = this.waiting.shift();
      if (next) next();
      else this.open -= 1;
    };
    const stream = { cork: () => {}, uncork: () => {} };
    return { query: async () => ({ rows: [] }), release, connection: { stream } };
  }

  /** What `Sql` does. */
  async read(): Promise<void> {
    const { release } = await this.connect();
    await new Promise(setImmediate);
    release();
  }
}

const caller = { kind: 'system' } as Caller;
const transactionsOver = (pool: CountedPool) =>
  new PgTransactions(pool as unknown as pg.Pool, {} as never, {} as Clock, {} as Epochs, {} as OutboxNudge);

describe('transactions that share a pool', () => {
  it.each([4, 6, 10])(
    'come to an end with %i connections, with others within them and reads within these',
    async (max) => {
      const pool = new CountedPool(max);
      const transactions = transactionsOver(pool);
      const step = async (transaction: Transaction) => {
        await transaction.query('select 1');
        await pool.read();
      };
      const job = () =>
        transactions.run(caller, async (outer) => {
          await step(outer);
          for (let round = 0; round < 3; round++) await transactions.run(caller, step);
          await step(outer);
          return 'done';
        });
      const all = Promise.all(Array.from({ length: 20 }, job)).then((done) => done.length);
      const late = new Promise((resolve) => setTimeout(resolve, 2_000, 'everybody waits for everybody').unref());
      expect(await Promise.race([all, late])).toBe(20);
    },
  );
});
