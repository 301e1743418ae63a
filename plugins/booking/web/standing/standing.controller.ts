import { live } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readStanding, type Standing } from './standing.api.js';

/** Asked once per window: every page of booking shows the same. */
let known: Standing | undefined;
let asking: Promise<void> | undefined;
/** Pages that show it now. */
const hosts = new Set<ReactiveControllerHost>();

/** Where it cannot be told, the next page asks again. */
function ask(): Promise<void> {
  asking ??= readStanding()
    .then((told) => {
      known = told;
      for (const host of hosts) host.requestUpdate();
    })
    .catch(() => undefined)
    .finally(() => {
      asking = undefined;
    });
  return asking;
}

/** Does the person keep or administer resources? Follows when the person becomes a keeper, which a notification says. */
export class StandingController implements ReactiveController {
  private stop: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Undefined until it is known. */
  get value(): Standing | undefined {
    return known;
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (!known) void ask();
    const again = (within: number) => {
      if (known?.keeps) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(ask, Math.random() * within);
    };
    const stops = [live.on('notifications', ({ jitter }) => again(jitter)), live.on('resync', () => again(0))];
    this.stop = () => {
      for (const stop of stops) stop();
    };
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    this.stop?.();
    clearTimeout(this.timer);
  }
}
