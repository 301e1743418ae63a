import { Injectable } from '@nestjs/common';
import { Clock, Transactions } from '@tessera/sdk';
import { Callers } from '../identity/callers.js';
import { JobRegistry } from './job-registry.js';
import { OutboxRepository } from './outbox.repository.js';
import { Queues } from './queues.js';
import { workOf } from './work-item.js';

const batch = 200;

/** Moves committed outbox rows to the queues. A crash between adding and deleting adds twice; claims make it one effect. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly transactions: Transactions,
    private readonly callers: Callers,
    private readonly outbox: OutboxRepository,
    private readonly registry: JobRegistry,
    private readonly queues: Queues,
    private readonly clock: Clock,
  ) {}

  /** One batch; true when it was a full one. */
  async round(): Promise<boolean> {
    return this.transactions.run(this.callers.system(), async (transaction) => {
      const rows = await this.outbox.take(transaction, this.clock.now(), batch);
      if (rows.length === 0) return false;
      await this.queues.add(rows.flatMap((row) => workOf(row, (event) => this.registry.listenersOf(event))));
      await this.outbox.remove(
        transaction,
        rows.map(({ id }) => id),
      );
      return rows.length === batch;
    });
  }
}
