import type { ApplicationCategory, ManagedApplication, Total } from '@tessera/contracts';
import '@tessera/ui/button';
import { formatDate } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import '@tessera/ui/icon';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { base, panel, table, tabs } from '@tessera/ui/styles';
import { CursorList, can, localized, navigate, PageElement, QueryFilter, setQuery, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { listStates } from '../frame/list-states.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import './application-detail.js';
import './application-editor.js';
import type { ApplicationEditor } from './application-editor.js';
import { audienceText, stateBadge, stateName, states } from './application-looks.js';
import { applicationTabs } from './application-tabs.js';
import { applications, categories } from './applications.api.js';
import { t } from './texts.js';

/** Applications of the home page, by category and order. */
export default class ApplicationsPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    tabs,
    pageHeadStyles,
    roomStyles,
    css`
      .name { display: flex; align-items: center; gap: 8px; }
      .name small { display: block; }
    `,
  ];

  @query('console-application-editor') private editor!: ApplicationEditor;
  @state() private categories: readonly ApplicationCategory[] = [];
  @state() private total: Total | undefined;
  private readonly list = new CursorList<ManagedApplication>(this, async (request) => {
    const [page, total, all] = await Promise.all([
      applications.list(this.filter.values, request),
      applications.total(this.filter.values, request.signal),
      categories.list(),
    ]);
    this.total = total;
    this.categories = all;
    return page;
  });
  private readonly filter = new QueryFilter(this, { q: 'text', category: 'text', state: states }, () => {
    if (can('read', 'Application')) this.list.restart();
  });

  protected override willUpdate(): void {
    if (!can('read', 'Application')) navigate('/console/applications/big-six', { replace: true });
  }

  protected pageTitle(): string {
    return t('title');
  }

  private async edit(application: ManagedApplication | null): Promise<void> {
    const saved = await this.editor.ask(application, this.categories);
    if (!saved) return;
    toast({ kind: 'success', text: t('saved', { name: localized(saved.name) }) });
    this.list.reload();
    setQuery({ application: saved.id });
  }

  private renderRow(one: ManagedApplication): TemplateResult {
    const asked = new URLSearchParams(this.query);
    asked.set('application', one.id);
    const chosen = one.id === this.query.get('application');
    const category = this.categories.find(({ id }) => id === one.category);
    return html`<tr class=${chosen ? 'selected' : ''}>
      <th scope="row"><span class="name"><t-icon name=${one.icon} size="18"></t-icon><span><a class="row-link" href=${`?${asked}`} aria-current=${chosen ? 'true' : nothing}>${localized(one.name)}</a><small>${one.address}</small></span></span></th>
      <td data-label=${t('category')}>${category ? localized(category.name) : ''}</td>
      <td data-label=${t('audience')}>${audienceText(one.audience)}</td>
      <td>${stateBadge(one.state)}</td>
      <td class="num" data-label=${t('changed')}>${formatDate(one.changedAt)}</td>
    </tr>`;
  }

  private renderRows(items: readonly ManagedApplication[]): TemplateResult {
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('title')}</caption>
      <thead><tr><th scope="col">${t('name')}</th><th scope="col">${t('category')}</th><th scope="col">${t('audience')}</th><th scope="col">${t('state')}</th><th scope="col">${t('changed')}</th></tr></thead>
      <tbody>${items.map((one) => this.renderRow(one))}</tbody>
    </table></div>`;
  }

  private renderFilters(): TemplateResult {
    const chosen = (event: Event) => (event.target as HTMLInputElement).value;
    const named = (list: readonly ApplicationCategory[]) =>
      list.map(({ id, name }) => ({ value: id, label: localized(name) }));
    return html`<div class="filters" role="search">
      <t-search-field label=${t('search')} .value=${this.filter.values.q ?? ''} @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ q: event.detail.value, application: null })}></t-search-field>
      <t-select inline label=${t('category')} placeholder=${t('all')} .options=${named(this.categories)} .value=${this.filter.values.category ?? ''}
        @change=${(event: Event) => setQuery({ category: chosen(event), application: null })}></t-select>
      <t-select inline label=${t('state')} placeholder=${t('all')} .options=${states.map((value) => ({ value, label: stateName(value) }))} .value=${this.filter.values.state ?? ''}
        @change=${(event: Event) => setQuery({ state: chosen(event), application: null })}></t-select>
    </div>`;
  }

  private renderList(): TemplateResult {
    const filtered = this.filter.isSet;
    return html`<section class="panel" aria-label=${t('title')}>
      ${this.renderFilters()}
      ${listStates(this.list, {
        draw: (items) => this.renderRows(items),
        empty: filtered
          ? html`<t-empty icon="search-off" heading=${t('none-found')} note=${t('none-found.note')}></t-empty>`
          : html`<t-empty icon="apps" heading=${t('empty')} note=${t('empty.note')}></t-empty>`,
        unit: t('unit'),
      })}
    </section>`;
  }

  protected override render(): TemplateResult {
    const chosen = this.list.items.find(({ id }) => id === this.query.get('application'));
    const acts = can('create', 'Application')
      ? html`<t-button variant="primary" icon="plus" @click=${() => this.edit(null)}>${t('create')}</t-button>`
      : nothing;
    return html`${pageHead(t('title'), { note: this.total ? t('total', { count: this.total.value }) : '', acts })}
      ${applicationTabs('/console/applications')}
      <div class="split ${chosen ? 'chosen' : ''}">
        ${this.renderList()}
        ${
          chosen
            ? html`<console-application-detail .application=${chosen} .categories=${this.categories} @t-close=${() => setQuery({ application: null })}
                @t-edit=${() => this.edit(chosen)} @t-done=${() => this.list.reload()}></console-application-detail>`
            : nothing
        }
      </div>
      <console-application-editor></console-application-editor>`;
  }
}
