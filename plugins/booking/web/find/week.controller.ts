import { LatestRead } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { finding, type Week } from './find.api.js';

/** How long a week that one looks at may be old, in ms: others book, too. */
const freshness = 60_000;

/** One week of one resource; read anew when the window is looked at again, and each minute while it is. */
export class WeekController implements ReactiveController {
  week: Week | undefined;
  readonly read: LatestRead;
  private asked: { id: string; from: string } | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.read = new LatestRead(host, false);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.follow);
    this.timer = setInterval(this.follow, freshness);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.follow);
    clearInterval(this.timer);
    this.read.abort();
  }

  private readonly follow = (): void => {
    if (this.asked && !document.hidden) this.load(true);
  };

  /** Shows the week that begins on the Monday `from`; without an id none. */
  show(id: string | undefined, from: string): void {
    if (this.asked?.id === id && this.asked?.from === from) return;
    if (this.asked?.id !== id) this.week = undefined;
    this.asked = id ? { id, from } : undefined;
    if (this.asked) this.load(false);
    else this.read.abort();
  }

  /** After something was done: the same week as it is now. */
  reload(): void {
    if (this.asked) this.load(false);
  }

  private load(isHint: boolean): void {
    const { id, from } = this.asked!;
    void this.read.run(
      (request) => finding.week(id, from, request),
      (week) => {
        this.week = week;
      },
      isHint,
    );
  }
}
