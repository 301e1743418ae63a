import { live } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back when a plugin was switched, when messages may have been missed, and when the person comes back to the tab. */
export class Fresh implements ReactiveController {
  private stops: (() => void)[] = [];

  constructor(
    host: ReactiveControllerHost,
    private readonly again: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.seen);
    this.stops = [live.on('enablement', this.again), live.on('resync', this.again)];
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.seen);
    for (const stop of this.stops) stop();
  }

  private readonly seen = (): void => {
    if (document.visibilityState === 'visible') this.again();
  };
}
