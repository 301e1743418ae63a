import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host again at every full minute or second, and only while somebody can see it. */
export class Ticking implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Milliseconds between two ticks. */
    private readonly interval: () => number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.tick);
    this.schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.tick);
    clearTimeout(this.timer);
  }

  private readonly tick = (): void => {
    clearTimeout(this.timer);
    if (document.hidden) return;
    this.host.requestUpdate();
    this.schedule();
  };

  private schedule(): void {
    const interval = this.interval();
    this.timer = setTimeout(this.tick, interval - (Date.now() % interval));
  }
}
