import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows which named slots have content (and, as `''`, the default one), and renders the host when that changes. */
export class SlotController implements ReactiveController {
  private readonly observer = new MutationObserver(() => this.host.requestUpdate());

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host, { childList: true });
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  has(name = ''): boolean {
    if (name) return [...this.host.children].some((child) => child.slot === name);
    return [...this.host.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && Boolean(node.textContent?.trim()),
    );
  }
}
