export interface LoopOptions {
  /** Does one round; true when there may be more to do at once. */
  round(): Promise<boolean>;
  /** Longest wait in ms while there is nothing to do. */
  idle: number;
  failed(error: unknown): void;
}

const shortestWait = 20;
const waitAfterFailure = 2_000;

/**
 * Does rounds until stopped: at once while there is work, then after a wait that doubles up to `idle`.
 * `wake` ends the wait; a wake during a round is not lost.
 */
export class BackgroundLoop {
  private running?: Promise<void>;
  private stopping = false;
  private woken = false;
  private endWait?: () => void;

  constructor(private readonly options: LoopOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  wake(): void {
    this.woken = true;
    this.endWait?.();
  }

  /** Resolves when the round under way is over. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.endWait?.();
    await this.running;
  }

  private async run(): Promise<void> {
    let wait = shortestWait;
    while (!this.stopping) {
      this.woken = false;
      let next: number;
      try {
        const more = await this.options.round();
        wait = more ? shortestWait : Math.min(wait * 2, this.options.idle);
        next = more ? 0 : wait;
      } catch (error) {
        this.options.failed(error);
        next = waitAfterFailure;
      }
      if (next > 0 && !this.woken && !this.stopping) await this.pause(next);
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.endWait?.(), milliseconds);
      this.endWait = () => {
        clearTimeout(timer);
        this.endWait = undefined;
        resolve();
      };
    });
  }
}
