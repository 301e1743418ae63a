import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Portal } from './portal.js';

/** Renders its host again when plugins come or go. */
export class PortalController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly portal: () => Portal,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.portal().addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    this.portal().removeEventListener('change', this.changed);
  }

  private readonly changed = (): void => this.host.requestUpdate();
}
