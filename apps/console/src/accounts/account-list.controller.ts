import type { Total } from '@tessera/contracts';
import { CursorList, type CursorRequest } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type AccountFilter, type AccountItem, accounts } from './accounts.api.js';

/** The accounts of one filter, page by page, with their total. */
export class AccountListController implements ReactiveController {
  readonly pages: CursorList<AccountItem>;
  total: Total | null = null;
  private filter: AccountFilter | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
    this.pages = new CursorList(host, (request) => this.load(request));
  }

  hostConnected(): void {}

  /** Shows the first page of a filter, unless that filter is shown already. */
  show(filter: AccountFilter): void {
    if (JSON.stringify(filter) === JSON.stringify(this.filter)) return;
    this.filter = filter;
    this.total = null;
    this.pages.restart();
  }

  private async load({ cursor, signal, background }: CursorRequest) {
    if (!this.filter) throw new Error('show() first');
    const page = await accounts.list(this.filter, cursor, signal, background);
    if (cursor === undefined) void this.count(page.next === null ? page.items.length : undefined, signal);
    return page;
  }

  /** The first page is the whole, or the server counts while the page is being read. */
  private async count(whole: number | undefined, signal: AbortSignal): Promise<void> {
    try {
      this.total = whole === undefined ? await accounts.total(this.filter!, signal) : { value: whole, exact: true };
      this.host.requestUpdate();
    } catch {
      // a list without its count is still a list
    }
  }
}
