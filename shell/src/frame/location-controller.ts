import { onNavigated } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host again when the address changes. */
export class LocationController implements ReactiveController {
  private stop: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get path(): string {
    return location.pathname;
  }

  hostConnected(): void {
    this.stop = onNavigated(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.stop?.();
  }
}
