import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Is there room for a detail beside its list? */
export class WideScreen implements ReactiveController {
  private readonly list = window.matchMedia('(min-width: 1280px)');

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get matches(): boolean {
    return this.list.matches;
  }

  hostConnected(): void {
    this.list.addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    this.list.removeEventListener('change', this.changed);
  }

  private readonly changed = (): void => this.host.requestUpdate();
}
