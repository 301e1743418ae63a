import { Injectable } from '@nestjs/common';

/** Wakes this process's outbox relay right after a commit; other processes find the rows by polling. */
@Injectable()
export class OutboxNudge {
  private readonly listeners = new Set<() => void>();

  on(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  now(): void {
    for (const listener of this.listeners) listener();
  }
}
