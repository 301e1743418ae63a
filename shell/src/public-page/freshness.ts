import type { PublicPageState } from '@tessera/contracts';

export interface FreshnessActs {
  /** What the server says of this page now; throws when it says nothing. */
  ask(): Promise<PublicPageState>;
  /** The server can be reached, or cannot any more. Called for each change. */
  reachable(isReachable: boolean): void;
  reload(): void;
}

/** ms between two questions; the sooner one while the server is away. */
const every = 60_000;
const soon = 15_000;

/** A hundred displays that began at one moment, after a power cut, do not ask at one moment for ever. */
const spread = (time: number): number => time * (0.75 + Math.random() / 2);

/**
 * Keeps a page true that stays open for weeks: it is loaded anew when the portal or its plugin has another release or
 * is gone, and never before the server answers, since a browser that finds nobody stays on its own error page.
 */
export class Freshness {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = false;
  private isReachable = true;
  private isBroken = false;

  constructor(
    private readonly build: string,
    private readonly acts: FreshnessActs,
  ) {}

  start(): void {
    this.later(every);
  }

  /** The page could not be shown: loading it anew is worth a try with the next answer. */
  broken(): void {
    this.isBroken = true;
  }

  /** Asks now; at most one question at a time. */
  async check(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    clearTimeout(this.timer);
    try {
      const { state, build } = await this.acts.ask();
      this.tell(true);
      if (this.isBroken || state !== 'ready' || build !== this.build) this.acts.reload();
      // also after a reload, which may not come about
      this.later(every);
    } catch {
      this.tell(false);
      this.later(soon);
    } finally {
      this.asking = false;
    }
  }

  private later(time: number): void {
    this.timer = setTimeout(() => void this.check(), spread(time));
  }

  private tell(isReachable: boolean): void {
    if (isReachable === this.isReachable) return;
    this.isReachable = isReachable;
    this.acts.reachable(isReachable);
  }
}
