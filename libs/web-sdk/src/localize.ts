import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { preferencesEvent } from './preferences.js';

/** Renders its host again when the language or calendar of the page changes. */
export class Localize implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener(preferencesEvent, this.changed);
  }

  hostDisconnected(): void {
    window.removeEventListener(preferencesEvent, this.changed);
  }

  private readonly changed = (): void => this.host.requestUpdate();
}
