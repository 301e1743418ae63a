import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import type { OutboxRow } from './work-item.js';

export interface OutboxBacklog {
  waiting: number;
  /** Of the row that waits longest although due; null when none does. */
  oldestDueAt: Date | null;
}

@Injectable()
export class OutboxRepository {
  constructor(private readonly sql: Sql) {}

  /** Locks due rows that no other relay holds; never "later than the last id", for ids do not commit in order. */
  take(transaction: Transaction, now: Date, limit: number): Promise<OutboxRow[]> {
    return transaction.query<OutboxRow>(
      {
        name: 'core-outbox-take',
        text: `select id, handler, payload, agency_id, queue from core.outbox where due_at <= $1
          order by due_at limit $2 for update skip locked`,
      },
      [now, limit],
    );
  }

  async remove(transaction: Transaction, ids: readonly string[]): Promise<void> {
    await transaction.query(
      { name: 'core-outbox-remove', text: 'delete from core.outbox where id = any($1::uuid[])' },
      [ids],
    );
  }

  /** True when this transaction is the first to succeed with the work; waits for a rival that is under way. */
  async claim(transaction: Transaction, outboxId: string, handler: string): Promise<boolean> {
    const claimed = await transaction.query(
      {
        name: 'core-handled-claim',
        text: 'insert into core.handled (outbox_id, handler) values ($1, $2) on conflict do nothing returning outbox_id',
      },
      [outboxId, handler],
    );
    return claimed.length > 0;
  }

  async forgetClaims(transaction: Transaction, before: Date): Promise<number> {
    const forgotten = await transaction.query('delete from core.handled where at < $1 returning 1', [before]);
    return forgotten.length;
  }

  async backlog(now: Date): Promise<OutboxBacklog> {
    const [row] = await this.sql.query<OutboxBacklog>(
      'select count(*) as waiting, min(due_at) as "oldestDueAt" from core.outbox where due_at <= $1',
      [now],
    );
    return row ?? { waiting: 0, oldestDueAt: null };
  }
}
