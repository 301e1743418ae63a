import type { NotificationCount } from '@tessera/contracts';
import { api, live } from '@tessera/web-sdk';

/** A switch of a whole agency reaches all its browsers at the same moment. */
const switchJitter = 1_000;

/**
 * How many notifications are unread, the same in every tab. A hint makes one tab of the browser ask, after the delay
 * that the server wished for, and that tab tells the others.
 */
class Unread extends EventTarget {
  count: NotificationCount | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the question that waits will be asked. */
  private due = Number.POSITIVE_INFINITY;

  start(): void {
    live.on('notifications', ({ jitter }) => live.leads && this.ask(Math.random() * jitter));
    live.on('resync', () => live.leads && this.ask(0));
    // what a plugin told of comes and goes with it
    live.on('enablement', () => live.leads && this.ask(Math.random() * switchJitter));
    live.on('notification-count', ({ count }) => {
      this.count = count;
      this.dispatchEvent(new Event('change'));
    });
    // after the page itself, whose data are worth more
    if ('requestIdleCallback' in window) requestIdleCallback(() => void this.fetch(), { timeout: 3_000 });
    else setTimeout(() => void this.fetch(), 1_000);
  }

  /** A question that waits longer gives way; one that comes earlier anyway answers this hint as well. */
  private ask(delay: number): void {
    const due = performance.now() + delay;
    if (due >= this.due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => {
      this.due = Number.POSITIVE_INFINITY;
      void this.fetch();
    }, delay);
  }

  private async fetch(): Promise<void> {
    const count = await api
      .get<NotificationCount>('/api/notifications/count', { background: true })
      .catch(() => undefined);
    if (count) live.tell({ kind: 'notification-count', count });
  }
}

export const unread = new Unread();
