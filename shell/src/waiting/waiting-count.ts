import type { Total } from '@tessera/contracts';
import { api, live } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const mostShown = 99;
/** Long enough for the first frame and its tiles to have gone first. */
const afterStart = 1_000;

/** How much waits for me; asked for in the background once the page stands, then whenever the server says that it changed. */
class WaitingCount extends EventTarget {
  private value = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private following = false;

  /** Empty for none. */
  get text(): string {
    return this.value > mostShown ? `${mostShown}+` : this.value ? String(this.value) : '';
  }

  follow(): void {
    if (this.following) return;
    this.following = true;
    this.ask(afterStart);
    live.on('waiting-changed', ({ jitter }) => this.ask(Math.random() * jitter));
    live.on('resync', () => this.ask(0));
    live.on('enablement', () => this.ask(0));
  }

  private ask(delay: number): void {
    this.timer ??= setTimeout(async () => {
      this.timer = undefined;
      const total = await api.get<Total>('/api/waiting/count', { background: true }).catch(() => undefined);
      // several queues failing is no reason to show fewer than there were
      if (!total || total.value === this.value) return;
      this.value = total.value;
      this.dispatchEvent(new Event('change'));
    }, delay);
  }
}

const waitingCount = new WaitingCount();

/** Gives its host the number to show beside 待我處理, and renders it again when that changes. */
export class WaitingCountController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** `12`, `99+`; empty for none. */
  get text(): string {
    return waitingCount.text;
  }

  hostConnected(): void {
    waitingCount.follow();
    waitingCount.addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    waitingCount.removeEventListener('change', this.changed);
  }

  private readonly changed = (): void => this.host.requestUpdate();
}
