import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onBulletinChanged } from '../bulletin-changes.js';
import { notices, type UnreadCount } from '../notices.api.js';

/** How many notices I have not opened; a count that cannot be had is simply not shown. */
export class UnreadController implements ReactiveController {
  count: UnreadCount | undefined;
  private stopListening: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
    this.stopListening = onBulletinChanged(() => void this.load(true));
  }

  hostDisconnected(): void {
    this.stopListening?.();
  }

  /** One of them was opened just now. */
  less(): void {
    if (!this.count?.exact || this.count.value === 0) return;
    this.count = { value: this.count.value - 1, exact: true };
    this.host.requestUpdate();
  }

  none(): void {
    this.count = { value: 0, exact: true };
    this.host.requestUpdate();
  }

  private async load(background = false): Promise<void> {
    try {
      this.count = await notices.unreadCount(background);
      this.host.requestUpdate();
    } catch {
      // the list beside it tells what is wrong
    }
  }
}
