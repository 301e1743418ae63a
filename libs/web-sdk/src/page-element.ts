import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { GuardedElement } from './guarded-element.js';
import { announcePage, type Crumb } from './navigation.js';

/** Base of every page: knows its place in the address and tells the shell its title. */
export abstract class PageElement extends GuardedElement {
  /** The named parts of the route, e.g. `{id}` of `/bulletin/:id`. */
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {};
  /** The query string; lists keep their filters here (`setQuery`). */
  @property({ attribute: false }) query: URLSearchParams = new URLSearchParams();

  /** The page's name for the window and the breadcrumb; asked again after each rendering. */
  protected abstract pageTitle(): string;

  /** What stands in the breadcrumb between the plugin's entry and this page. */
  protected crumbs(): Crumb[] {
    return [];
  }

  protected override updated(_changed: PropertyValues): void {
    announcePage({ title: this.pageTitle(), crumbs: this.crumbs() });
  }
}
