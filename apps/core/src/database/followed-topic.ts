import type { Epochs } from './epochs.js';

const retryAfter = 1_000;

/**
 * Keeps what a process holds in memory as new as an epoch topic, by `read`. A burst of changes reads twice, not once each;
 * an older reading never replaces a newer one; and since a version is heard but once, a reading that fails is tried again
 * until it works.
 */
export class FollowedTopic {
  private reading: Promise<void> | undefined;
  private next: Promise<void> | undefined;
  private retry?: NodeJS.Timeout;

  constructor(
    private readonly epochs: Epochs,
    private readonly topic: string,
    private readonly read: () => Promise<void>,
  ) {}

  /** Resolves when it was read for the first time. */
  start(): Promise<void> {
    this.epochs.on(this.topic, () => this.follow());
    return this.reload();
  }

  stop(): void {
    clearTimeout(this.retry);
  }

  /** Reads again; resolves when what is held is at least as new as this call. */
  reload(): Promise<void> {
    if (!this.reading) {
      this.reading = this.read().finally(() => {
        this.reading = undefined;
      });
      return this.reading;
    }
    this.next ??= this.reading
      .catch(() => {})
      .then(() => {
        this.next = undefined;
        return this.reload();
      });
    return this.next;
  }

  private async follow(): Promise<void> {
    clearTimeout(this.retry);
    await this.reload().catch(() => {
      this.retry = setTimeout(() => void this.follow(), retryAfter).unref();
    });
  }
}
