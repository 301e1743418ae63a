import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import { formatNumber } from '@tessera/ui/numbers';
import '@tessera/ui/pager';
import '@tessera/ui/skeleton';
import { badge } from '@tessera/ui/styles/badge';
import { base } from '@tessera/ui/styles/base';
import { describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { UnreadCount } from '../notices.api.js';
import { t } from '../texts.js';
import type { NoticeListController } from './notice-list.controller.js';
import { noticeRow, noticeRowStyles } from './notice-row.js';

/** The rows of the notice area with their count and pages, in every state. */
@element('bulletin-notice-list')
export class NoticeList extends TesseraElement {
  static override styles = [
    base,
    badge,
    noticeRowStyles,
    css`
      :host { display: flex; flex-direction: column; min-height: 0; flex: 1; }
      .bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; min-height: 36px; padding: 0 8px 8px 16px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      .rows { flex: 1; min-height: 0; overflow: auto; border-top: 1px solid var(--t-border); }
      .state { padding: 24px 16px; }
    `,
  ];

  @property({ attribute: false }) list!: NoticeListController;
  @property({ attribute: false }) unread: UnreadCount | undefined;
  @property() chosen = '';
  /** The list's own address, below which its notices have theirs. */
  @property() address = '';
  /** Appended to each notice's address, so that the list stays as it is. */
  @property() search = '';
  /** Changes with every change of `list`, which is one object. */
  @property({ type: Number }) revision = 0;
  /** Is anything asked for that may be why nothing is found? */
  @property({ type: Boolean }) filtered = false;

  private readonly keydown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const links = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('.notice a')];
    const target = links[links.indexOf(event.target as HTMLAnchorElement) + step];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };

  private summary(): string {
    const { total } = this.list;
    if (!total) return '';
    const whole = t(total.exact ? 'list.total' : 'list.at-least', { count: total.value });
    if (!this.unread || this.filtered) return whole;
    const { value, exact } = this.unread;
    return whole + t('list.unread-count', { count: formatNumber(value) + (exact ? '' : '+') });
  }

  private renderRows(): TemplateResult {
    const { error, loading } = this.list.pages;
    const items = this.list.rows;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${() => this.list.pages.reload()}></t-error-state>`;
    }
    if (items.length === 0 && loading) return html`<t-skeleton class="state" lines="10"></t-skeleton>`;
    if (items.length === 0) return this.renderEmpty();
    return html`<ul @keydown=${this.keydown}>
      ${repeat(
        items,
        ({ id }) => id,
        (item) => noticeRow(item, `${this.address}/${item.id}${this.search}`, item.id === this.chosen),
      )}
    </ul>`;
  }

  private renderEmpty(): TemplateResult {
    return this.filtered
      ? html`<t-empty class="state" icon="search-off" heading=${t('list.none-found')} note=${t('list.none-found-note')}>
          <t-button size="small" href=${this.address}>${t('filter.clear')}</t-button></t-empty>`
      : html`<t-empty class="state" icon="speakerphone" heading=${t('list.empty')} note=${t('list.empty-note')}></t-empty>`;
  }

  protected override render(): TemplateResult {
    const { pages } = this.list;
    return html`
      <div class="bar"><span class="num" role="status">${this.summary()}</span>
        ${this.unread?.value ? html`<t-button variant="quiet" size="small" icon="eye-check" @click=${() => this.send('all-read')}>${t('list.mark-all-read')}</t-button>` : nothing}</div>
      <div class="rows" aria-busy=${pages.loading ? 'true' : 'false'}>${this.renderRows()}</div>
      ${
        pages.items.length > 0
          ? html`<t-pager .from=${pages.from} .count=${pages.items.length} unit=${t('list.unit')} ?has-previous=${pages.hasPrevious}
        ?has-next=${pages.hasNext} ?loading=${pages.loading} @t-previous=${() => pages.back()} @t-next=${() => pages.forward()}></t-pager>`
          : nothing
      }`;
  }
}
