import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows how wide its host is, in whole pixels, and renders it again when that changes; 0 until it is laid out. */
export class WidthController implements ReactiveController {
  width = 0;
  private readonly observer = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  });

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }
}
