import type { ServerEvent } from '@tessera/contracts';
import { api } from './api.js';
import { HintPace } from './hint-pace.js';
import type { LiveMessage } from './live.js';
import { ApiProblem } from './problem.js';

/** A record, so that a kind which is forgotten here does not compile. */
const heard: Record<ServerEvent['kind'], true> = {
  hello: true,
  enablement: true,
  'tile-changed': true,
  'waiting-changed': true,
  notifications: true,
  'post-changed': true,
  'session-ended': true,
};
const kinds = Object.keys(heard) as ServerEvent['kind'][];
const firstDelay = 1_000;
const longestDelay = 30_000;
/** A stream that opens later than this after the page was made may have missed a message. */
const freshFor = 5_000;

/** The one server-sent event stream of a browser; comes back by itself, ever more patiently. */
export class LiveConnection {
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private delay = firstDelay;
  private missed: boolean;
  private closed = false;
  private readonly hints: HintPace;

  /** `tookOver`: another tab read the stream until now. */
  constructor(
    private readonly deliver: (message: LiveMessage) => void,
    tookOver: boolean,
  ) {
    this.hints = new HintPace(deliver);
    this.missed = tookOver || performance.now() > freshFor;
    this.open();
    window.addEventListener('online', this.soon);
  }

  close(): void {
    this.closed = true;
    this.hints.end();
    window.removeEventListener('online', this.soon);
    clearTimeout(this.timer);
    this.source?.close();
  }

  private readonly soon = (): void => {
    this.delay = firstDelay;
    if (!this.closed && this.source?.readyState === EventSource.CLOSED) this.open();
  };

  private open(): void {
    clearTimeout(this.timer);
    this.source?.close();
    const source = new EventSource('/api/events');
    this.source = source;
    for (const kind of kinds)
      source.addEventListener(kind, (event) => this.receive({ kind, ...JSON.parse(event.data) } as ServerEvent));
    source.onerror = () => {
      this.missed = true;
      // While CONNECTING the browser itself tries again; CLOSED means that the server refused.
      if (source.readyState === EventSource.CLOSED) void this.refused();
    };
  }

  private receive(message: ServerEvent): void {
    this.delay = firstDelay;
    this.hints.take(message);
    if (message.kind !== 'hello' || !this.missed) return;
    this.missed = false;
    this.deliver({ kind: 'resync' });
  }

  private async refused(): Promise<void> {
    try {
      await api.get('/api/session', { background: true });
    } catch (error) {
      if (!this.closed && error instanceof ApiProblem && error.slug === 'not-signed-in') {
        this.deliver({ kind: 'session-ended' });
        return;
      }
    }
    // another tab may lead by now: a second stream would take a connection from every page
    if (this.closed) return;
    const wait = this.delay * (0.5 + Math.random() / 2);
    this.delay = Math.min(this.delay * 2, longestDelay);
    this.timer = setTimeout(() => this.open(), wait);
  }
}
