import type { ReactiveControllerHost } from 'lit';

export interface ReadRequest {
  signal: AbortSignal;
  /** Asked by the page, not by the person. */
  background: boolean;
}

/** Something that is read again and again: only the latest answer counts, and a hint's failure changes nothing. */
export class LatestRead {
  error: unknown;
  private request = new AbortController();

  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    public loading: boolean,
  ) {}

  abort(): void {
    this.request.abort();
  }

  /** Reads anew; `take` gets the answer unless another reading or `abort()` came between. */
  async run<Answer>(
    load: (request: ReadRequest) => Promise<Answer>,
    take: (answer: Answer) => void,
    isHint = false,
  ): Promise<void> {
    // a hint that overtakes what the person asked for answers that, so its failure is told too
    const background = isHint && !this.loading;
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    if (!background) {
      this.loading = true;
      this.error = undefined;
      this.host.requestUpdate();
    }
    try {
      const answer = await load({ signal, background });
      if (signal.aborted) return;
      take(answer);
    } catch (error) {
      if (signal.aborted) return;
      if (!background) this.error = error;
    }
    this.loading = false;
    this.host.requestUpdate();
  }
}
