import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Caller, Clock } from '@tessera/sdk';
import { type Opened, ReceiptsRepository } from './receipts.repository.js';

/** Milliseconds between an opened notice and its receipt. */
const batchDelay = 100;
/** Receipts kept while the database is away; the oldest go first, for a counter is not worth memory without end. */
const mostWaiting = 20_000;
const batchSize = 1000;

/** Notes who has opened what, after the answer and many at once, so that reading never waits for a write. */
@Injectable()
export class ReceiptsService implements OnModuleDestroy {
  private readonly waiting = new Map<string, Opened>();
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly receipts: ReceiptsRepository,
    private readonly clock: Clock,
  ) {}

  /** Returns at once. */
  note(caller: Caller, noticeId: string): void {
    const key = `${caller.accountId} ${noticeId}`;
    if (this.waiting.has(key)) return;
    if (this.waiting.size >= mostWaiting) this.waiting.delete(this.waiting.keys().next().value!);
    this.waiting.set(key, { accountId: caller.accountId, noticeId, at: this.clock.now() });
    this.schedule();
  }

  async markAllRead(caller: Caller): Promise<void> {
    await this.receipts.setWatermark(caller.accountId, this.clock.now());
  }

  /** Resolves when everything noted so far is stored, or has failed once. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.flushing = this.flushing.then(() => this.store());
    return this.flushing;
  }

  onModuleDestroy(): Promise<void> {
    return this.flush();
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => void this.flush(), batchDelay).unref();
  }

  private async store(): Promise<void> {
    while (this.waiting.size > 0) {
      const batch = [...this.waiting].slice(0, batchSize);
      for (const [key] of batch) this.waiting.delete(key);
      try {
        await this.receipts.add(batch.map(([, receipt]) => receipt));
      } catch {
        // the database is away or busy: try again with the next batch, and let the reader read
        for (const [key, receipt] of batch) if (!this.waiting.has(key)) this.waiting.set(key, receipt);
        this.schedule();
        return;
      }
    }
  }
}
