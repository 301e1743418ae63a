import type { Page } from '@tessera/contracts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LatestRead, type ReadRequest } from './latest-read.js';

export interface CursorRequest extends ReadRequest {
  /** Undefined on the first page. */
  cursor: string | undefined;
}

/**
 * A list that the server hands out page by page (`{items, next}`): what is shown, and the way back. Give its members to
 * `<t-pager>`; `error` and `loading` to the states of the list.
 */
export class CursorList<Item> implements ReactiveController {
  items: readonly Item[] = [];
  /** One entry per page up to the one shown: its cursor, and the rows before it. */
  private pages: { cursor: string | undefined; before: number }[] = [{ cursor: undefined, before: 0 }];
  private next: string | null = null;
  private readonly read: LatestRead;

  /** `load` fetches a page; it may do more with the same signal before it answers. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: (request: CursorRequest) => Promise<Page<Item>>,
  ) {
    this.read = new LatestRead(host, true);
    host.addController(this);
  }

  get error(): unknown {
    return this.read.error;
  }
  get loading(): boolean {
    return this.read.loading;
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
    this.read.abort();
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

  private fetch(isHint = false): Promise<void> {
    return this.read.run(
      (request) => this.load({ cursor: this.pages.at(-1)?.cursor, ...request }),
      ({ items, next }) => {
        this.items = items;
        this.next = next;
      },
      isHint,
    );
  }
}
