import type { Page } from '@tessera/contracts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface CursorRequest {
  /** Undefined on the first page. */
  cursor: string | undefined;
  signal: AbortSignal;
  /** Asked by the page, not by the person. */
  background: boolean;
}

/**
 * A list that the server hands out page by page (`{items, next}`): what is shown, and the way back. Give its members to
 * `<t-pager>`; `error` and `loading` to the states of the list.
 */
export class CursorList<Item> implements ReactiveController {
  items: readonly Item[] = [];
  error: unknown;
  loading = true;
  /** One entry per page up to the one shown: its cursor, and the rows before it. */
  private pages: { cursor: string | undefined; before: number }[] = [{ cursor: undefined, before: 0 }];
  private next: string | null = null;
  private request = new AbortController();

  /** `load` fetches a page; it may do more with the same signal before it answers. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: (request: CursorRequest) => Promise<Page<Item>>,
  ) {
    host.addController(this);
  }

  /** Place of the first row shown, counting from 1. */
  get from(): number {
    return (this.pages.at(-1)?.before ?? 0) + 1;
  }
  get hasPrevious(): boolean {
    return this.pages.length > 1;
  }
  get hasNext(): boolean {
    return this.next !== null;
  }

  hostDisconnected(): void {
    this.request.abort();
  }

  /** Starts anew at the first page, as after a change of the filter. */
  restart(): void {
    this.pages = [{ cursor: undefined, before: 0 }];
    this.items = [];
    this.next = null;
    void this.fetch();
  }

  forward(): void {
    if (this.next === null) return;
    this.pages.push({ cursor: this.next, before: this.from - 1 + this.items.length });
    void this.fetch();
  }

  back(): void {
    if (!this.hasPrevious) return;
    this.pages.pop();
    void this.fetch();
  }

  /** Fetches the page shown once more. In the background a failure leaves everything as it is. */
  reload({ background = false } = {}): void {
    void this.fetch(background);
  }

  /** Takes over what a person has just done, before the server is asked again. */
  mark(change: (item: Item) => Item): void {
    this.items = this.items.map(change);
    this.host.requestUpdate();
  }

  private async fetch(isHint = false): Promise<void> {
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
      const { items, next } = await this.load({ cursor: this.pages.at(-1)?.cursor, signal, background });
      if (signal.aborted) return;
      this.items = items;
      this.next = next;
    } catch (error) {
      if (signal.aborted) return;
      if (!background) this.error = error;
    }
    this.loading = false;
    this.host.requestUpdate();
  }
}
