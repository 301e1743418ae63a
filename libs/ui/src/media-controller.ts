import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether a media query holds, and renders the host again when that changes; for what CSS alone cannot lay out. */
export class MediaController implements ReactiveController {
  private readonly media: MediaQueryList;

  constructor(
    private readonly host: ReactiveControllerHost,
    query: string,
  ) {
    this.media = matchMedia(query);
    host.addController(this);
  }

  get matches(): boolean {
    return this.media.matches;
  }

  hostConnected(): void {
    this.media.addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    this.media.removeEventListener('change', this.changed);
  }

  private readonly changed = (): void => this.host.requestUpdate();
}
