import { formatDate, formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/pager';
import '@tessera/ui/skeleton';
import { base, table } from '@tessera/ui/styles';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { failure } from '../frame/loading.js';
import type { AccountListController } from './account-list.controller.js';
import { stateBadge } from './account-state.js';
import type { AccountItem } from './accounts.api.js';
import { t } from './texts.js';

/** The accounts in rows, with their pages and states. */
@element('console-account-table')
export class AccountTable extends TesseraElement {
  static override styles = [
    base,
    table,
    css`
      .state { padding: 24px 16px; }
      tbody tr { position: relative; }
      .name a { font-weight: 600; color: var(--t-text); }
      .name a::after { content: ''; position: absolute; inset: 0; }
      .name small { font-weight: 400; }
    `,
  ];

  @property({ attribute: false }) list!: AccountListController;
  @property() chosen = '';
  /** Changes with every change of `list`, which is one object. */
  @property({ type: Number }) revision = 0;
  @property({ type: Boolean }) filtered = false;

  private readonly keydown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const links = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('.name a')];
    const target = links[links.indexOf(event.target as HTMLAnchorElement) + step];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };

  private renderRow({ id, account, name, title, agency, unit, state, lastSignInAt }: AccountItem): TemplateResult {
    const chosen = id === this.chosen;
    return html`<tr class=${chosen ? 'selected' : ''}>
      <th scope="row" class="name"><a href=${`/console/accounts/${id}${location.search}`} aria-current=${chosen ? 'true' : nothing}>${name}</a><small>${account}</small></th>
      <td>${title || '—'}</td>
      <td>${agency?.name ?? '—'}${unit ? html`<small>${unit.name}</small>` : nothing}</td>
      <td>${stateBadge(state)}</td>
      <td class="num" data-label=${t('column.last')}>${
        lastSignInAt
          ? html`<time datetime=${lastSignInAt} title=${formatDateTime(lastSignInAt)}>${formatDate(lastSignInAt)}</time>`
          : t('column.never')
      }</td>
    </tr>`;
  }

  private renderEmpty(): TemplateResult {
    return this.filtered
      ? html`<t-empty class="state" icon="user-search" heading=${t('list.none-found')} note=${t('list.none-found-note')}></t-empty>`
      : html`<t-empty class="state" icon="users" heading=${t('list.empty')} note=${t('list.empty-note')}></t-empty>`;
  }

  private renderRows(): TemplateResult {
    const { items, error, loading } = this.list.pages;
    if (error) return html`<div class="state">${failure(error, () => this.list.pages.reload())}</div>`;
    if (items.length === 0)
      return loading ? html`<t-skeleton class="state" lines="10"></t-skeleton>` : this.renderEmpty();
    return html`<div class="table-scroll"><table class="table stacks" aria-busy=${loading ? 'true' : 'false'}>
      <caption>${t('title')}</caption>
      <thead><tr>
        <th scope="col">${t('column.name')}</th><th scope="col">${t('column.title')}</th><th scope="col">${t('column.agency')}</th>
        <th scope="col">${t('column.state')}</th><th scope="col">${t('column.last')}</th>
      </tr></thead>
      <tbody @keydown=${this.keydown}>${repeat(
        items,
        ({ id }) => id,
        (item) => this.renderRow(item),
      )}</tbody>
    </table></div>`;
  }

  protected override render(): TemplateResult {
    const { pages, total } = this.list;
    return html`${this.renderRows()}
      ${
        pages.items.length > 0
          ? html`<t-pager unit=${t('list.unit')} .from=${pages.from} .count=${pages.items.length} .total=${total ? { value: total.value, atLeast: !total.exact } : null}
              ?has-previous=${pages.hasPrevious} ?has-next=${pages.hasNext} ?loading=${pages.loading} @t-previous=${() => pages.back()} @t-next=${() => pages.forward()}></t-pager>`
          : nothing
      }`;
  }
}
