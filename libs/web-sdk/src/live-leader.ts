/** A leader that does not answer within this time is frozen or stuck. */
const patience = 2_000;

/**
 * Sees to it that of all tabs of a browser exactly one holds the stream. The one that gets the lock leads; when it goes
 * the next one follows. A tab that the browser freezes gives the lead away; where it could not, a tab that comes into
 * view finds the leader silent and takes the lead from it.
 */
export class LiveLeader {
  private readonly control: BroadcastChannel;
  private waiting = new AbortController();
  private leaving: (() => void) | undefined;
  private suspicion: ReturnType<typeof setTimeout> | undefined;
  private tookOver = false;
  private ended = false;

  /** `open` starts to read and gives what ends that; `tookOver`: another tab read until now. */
  constructor(
    private readonly name: string,
    private readonly open: (tookOver: boolean) => () => void,
  ) {
    this.control = new BroadcastChannel(`${name}-leader`);
    this.control.onmessage = ({ data }: MessageEvent<'ask' | 'here'>) => {
      if (data === 'here') clearTimeout(this.suspicion);
      else if (this.leads) this.control.postMessage('here');
    };
    document.addEventListener('visibilitychange', this.look);
    document.addEventListener('freeze', this.freeze);
    document.addEventListener('resume', this.queue);
    void this.request({ ifAvailable: true });
  }

  get leads(): boolean {
    return this.leaving !== undefined;
  }

  end(): void {
    this.ended = true;
    document.removeEventListener('visibilitychange', this.look);
    document.removeEventListener('freeze', this.freeze);
    document.removeEventListener('resume', this.queue);
    clearTimeout(this.suspicion);
    this.waiting.abort();
    this.leave();
    this.control.close();
  }

  private async request(options: LockOptions): Promise<void> {
    try {
      const outcome = await navigator.locks.request(this.name, options, (lock) => (lock ? this.lead() : 'taken'));
      if (outcome === 'taken') this.queue();
    } catch {
      // the wait was broken off, or another tab took the lead while this one could not answer
      const wasLeading = this.leads;
      this.leave();
      if (wasLeading) this.queue();
    }
  }

  /** Waits for its turn; also after `resume`, when the lead was given away. */
  private readonly queue = (): void => {
    if (this.ended || this.leads) return;
    this.tookOver = true;
    this.waiting.abort();
    this.waiting = new AbortController();
    void this.request({ signal: this.waiting.signal });
  };

  private lead(): Promise<void> {
    if (this.ended) return Promise.resolve();
    const close = this.open(this.tookOver);
    return new Promise((resolve) => {
      this.leaving = () => {
        close();
        resolve();
      };
    });
  }

  private leave(): void {
    this.leaving?.();
    this.leaving = undefined;
  }

  private readonly freeze = (): void => {
    this.waiting.abort();
    this.leave();
  };

  private readonly look = (): void => {
    clearTimeout(this.suspicion);
    if (document.visibilityState !== 'visible' || this.leads) return;
    this.control.postMessage('ask');
    this.suspicion = setTimeout(() => {
      if (this.leads || this.ended) return;
      this.waiting.abort();
      this.tookOver = true;
      void this.request({ steal: true });
    }, patience);
  };
}
