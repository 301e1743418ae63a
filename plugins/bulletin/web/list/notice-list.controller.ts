import type { Page, Total } from '@tessera/contracts';
import { CursorList, type CursorRequest } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onBulletinChanged } from '../bulletin-changes.js';
import { type NoticeFilter, type NoticeItem, notices } from '../notices.api.js';

/** The notice area's list for one filter, with its total; follows what others publish. */
export class NoticeListController implements ReactiveController {
  readonly pages: CursorList<NoticeItem>;
  total: Total | null = null;
  private filter: NoticeFilter | undefined;
  private stopListening: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
    this.pages = new CursorList(host, (request) => this.load(request));
  }

  hostConnected(): void {
    // later pages stay as they are: rows must not move under the reader
    this.stopListening = onBulletinChanged(() => this.pages.hasPrevious || this.pages.reload({ background: true }));
  }

  hostDisconnected(): void {
    this.stopListening?.();
  }

  /** Shows the first page of a filter, unless that filter is shown already. */
  show(filter: NoticeFilter): void {
    if (JSON.stringify(filter) === JSON.stringify(this.filter)) return;
    this.filter = filter;
    this.total = null;
    this.pages.restart();
  }

  /** The notice before and behind one of this page. */
  neighbours(id: string): { previous: NoticeItem | undefined; next: NoticeItem | undefined } {
    const { items } = this.pages;
    const at = items.findIndex((item) => item.id === id);
    return at < 0 ? { previous: undefined, next: undefined } : { previous: items[at - 1], next: items[at + 1] };
  }

  private async load({ cursor, signal, background }: CursorRequest): Promise<Page<NoticeItem>> {
    const page = await notices.list(this.filter!, cursor, signal, background);
    if (cursor === undefined) void this.count(page, signal, background);
    return page;
  }

  /** The first page is the whole, or the server counts, while the page is being read. */
  private async count(page: Page<NoticeItem>, signal: AbortSignal, background: boolean): Promise<void> {
    try {
      this.total =
        page.next === null
          ? { value: page.items.length, exact: true }
          : await notices.total(this.filter!, signal, background);
      this.host.requestUpdate();
    } catch {
      // a list without its count is still a list
    }
  }
}
