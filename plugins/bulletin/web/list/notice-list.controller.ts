import type { Page, Total } from '@tessera/contracts';
import { CursorList, type CursorRequest } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onBulletinChanged } from '../bulletin-changes.js';
import { type AreaFilter, type NoticeItem, notices } from '../notices.api.js';

const isUnfiltered = ({ tab, ...asked }: AreaFilter): boolean =>
  tab === 'current' && !Object.values(asked).some(Boolean);

/** The notice area's list for one filter, with its total; what is pinned stands above it. Follows what others publish. */
export class NoticeListController implements ReactiveController {
  readonly pages: CursorList<NoticeItem>;
  total: Total | null = null;
  private pinned: readonly NoticeItem[] = [];
  private filter: AreaFilter | undefined;
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

  /** The rows shown, pinned ones first on the first page, each once. */
  get rows(): readonly NoticeItem[] {
    const { items, hasPrevious } = this.pages;
    if (hasPrevious || items.length === 0) return items;
    const pinned = new Set(this.pinned.map(({ id }) => id));
    return [...this.pinned, ...items.filter(({ id }) => !pinned.has(id))];
  }

  /** Shows the first page of a filter. */
  show(filter: AreaFilter): void {
    this.filter = filter;
    this.total = null;
    this.pinned = [];
    this.pages.restart();
  }

  /** Takes over what the reader has just done to a notice. */
  mark(id: string, change: Partial<NoticeItem>): void {
    const changed = (item: NoticeItem) => (item.id === id ? { ...item, ...change } : item);
    this.pinned = this.pinned.map(changed);
    this.pages.mark(changed);
  }

  markAll(change: Partial<NoticeItem>): void {
    this.pinned = this.pinned.map((item) => ({ ...item, ...change }));
    this.pages.mark((item) => ({ ...item, ...change }));
  }

  /** The notice before and behind one of this page. */
  neighbours(id: string): { previous: NoticeItem | undefined; next: NoticeItem | undefined } {
    const { rows } = this;
    const at = rows.findIndex((item) => item.id === id);
    return at < 0 ? { previous: undefined, next: undefined } : { previous: rows[at - 1], next: rows[at + 1] };
  }

  private async load({ cursor, signal, background }: CursorRequest): Promise<Page<NoticeItem>> {
    const filter = this.filter!;
    const wantsPinned = cursor === undefined && isUnfiltered(filter);
    const [page, pinned] = await Promise.all([
      notices.list(filter, { cursor, signal, background }),
      wantsPinned ? notices.pinned(signal, background) : [],
    ]);
    if (!signal.aborted) this.pinned = pinned;
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
